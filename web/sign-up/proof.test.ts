import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { expect, test } from "vitest";
import { MINUTE } from "#lib/clock.ts";
import { newChallenge, solvedBy } from "./proof.ts";

// As components/accounts/prove.ts does.
async function solved(text: string) {
  const challenge = JSON.parse(text);
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

test("a sum that was done names its challenge", async () => {
  const proof = await solved(await newChallenge(new Date()));
  expect(await solvedBy(JSON.stringify(proof))).toBe(proof.challenge.parameters.nonce);
});

test("a sum that is too old, easier than asked, of somebody else or not done is none", async () => {
  const proof = await solved(await newChallenge(new Date()));
  const { challenge, solution } = proof;
  const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: "0" } };
  const other = JSON.parse(await newChallenge(new Date()));
  const old = JSON.parse(await newChallenge(new Date(Date.now() - 11 * MINUTE)));
  const bad = [
    ...[
      { challenge: easier, solution },
      { challenge: other, solution },
      { challenge: old, solution },
    ],
    ...[{ challenge, solution: { ...solution, counter: (solution?.counter ?? 0) + 1 } }, { challenge }, {}, null, []],
    { challenge: { ...challenge, signature: "0".repeat(64) }, solution },
  ];
  for (const one of bad) expect(await solvedBy(JSON.stringify(one))).toBeNull();
  for (const text of ["", "{", "null", "x".repeat(2_000)]) expect(await solvedBy(text)).toBeNull();
});
