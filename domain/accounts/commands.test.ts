import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { verifyPassword } from "#lib/password.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { changePassword, changeProfile, checkPassword, registerAccount } from "./commands.ts";
import { looksOf } from "./look-alike.ts";
import { startSession } from "./sessions/commands.ts";
import { findSession } from "./sessions/queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const PASSWORD = "tram harbour onion ladder";
const person = (handle: string, email = `${handle.toLowerCase()}@example.org`) => ({
  handle,
  email,
  password: PASSWORD,
});
const accountOf = (id: string) => db().account.findUniqueOrThrow({ where: { id } });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => "went through",
    (error) => error,
  );

describe("registering", () => {
  test("makes a reader who can log in by name and by address", async () => {
    const id = await registerAccount(person("Ada"), now);
    expect(await accountOf(id)).toMatchObject({ handle: "Ada", handleKey: "ada", role: "reader", createdAt: now });
    expect(await checkPassword("aDa", PASSWORD)).toBe(id);
    expect(await checkPassword("ADA@example.org", PASSWORD)).toBe(id);
    const events = await db().event.findMany();
    expect(events).toMatchObject([{ type: "account.registered", actorId: id, payload: { accountId: id } }]);
  });

  test("a name or an address is given once, also to two at once", async () => {
    const both = await Promise.allSettled([
      registerAccount(person("bob", "b1@example.org"), now),
      registerAccount(person("ＢＯＢ", "b2@example.org"), now),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(registerAccount(person("BOB", "b3@example.org"), now)).rejects.toMatchObject({
      code: "taken",
      field: "handle",
    });
    await registerAccount(person("carol"), now);
    await expect(registerAccount(person("dave", "carol@example.org"), now)).rejects.toMatchObject({
      code: "taken",
      field: "email",
    });
    expect(await db().account.count()).toBe(2);
  });

  test("a name that looks like another is refused, whose ever it is, also to two at once", async () => {
    const taken = { code: "taken", field: "handle" };
    await makeAccount({ handle: "bill", handleLooks: looksOf("bill") });
    await makeAccount({ handle: "edna", role: "editor", displayName: "Ada Lovelace" });
    for (const name of ["bi11", "BiII", "ada_lovelace", "AdaLove1ace"])
      await expect(registerAccount(person(name, "new@example.org"), now), name).rejects.toMatchObject(taken);
    const both = await Promise.allSettled([
      registerAccount(person("morning", "m1@example.org"), now),
      registerAccount(person("rnorning", "m2@example.org"), now),
    ]);
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await registerAccount(person("billy"), now);
  });

  test("staff's names and guessable passwords are refused, and leave nothing behind", async () => {
    await expect(registerAccount(person("m0derator"), now)).rejects.toMatchObject({ code: "taken", field: "handle" });
    const easy = { code: "malformed", field: "password" };
    await expect(registerAccount({ ...person("eve"), password: "passwordpassword" }, now)).rejects.toMatchObject(easy);
    await expect(registerAccount({ ...person("eve-the-great"), password: "Eve-The-Great" }, now)).rejects.toMatchObject(
      easy,
    );
    await db().setting.create({ data: { key: "site", value: { name: "The Daily Tide" } } });
    expect(await db().account.count()).toBe(0);
  });
});

describe("proving who one is", () => {
  test("an unknown name, a person without a login and a wrong password give one answer", async () => {
    await registerAccount(person("ada"), now);
    await makeAccount({ handle: "demo-author" });
    const gone = await registerAccount(person("gone"), now);
    await db().account.update({ where: { id: gone }, data: { deletedAt: now } });
    const answers = [
      await failure(checkPassword("ada", "wrong")),
      await failure(checkPassword("nobody", PASSWORD)),
      await failure(checkPassword("nobody@example.org", PASSWORD)),
      await failure(checkPassword("demo-author", PASSWORD)),
      await failure(checkPassword("gone", PASSWORD)),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ code: "wrong-credentials", field: undefined, detail: {} });
  });

  test("and take the same time", async () => {
    await registerAccount(person("ada"), now);
    const took = async (login: string) => {
      const start = performance.now();
      await failure(checkPassword(login, "wrong"));
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let i = 0; i < 15; i += 1) {
      known.push(await took("ada"));
      unknown.push(await took("nobody"));
    }
    // The middle of fifteen: without the hash for nobody, the unknown name is answered ten times sooner.
    const middle = (list: number[]) => list.toSorted((a, b) => a - b)[7] ?? Number.NaN;
    expect(middle(unknown) / middle(known)).toBeGreaterThan(0.6);
    expect(middle(unknown) / middle(known)).toBeLessThan(1.7);
  });

  test("a hash that costs less than we ask today is made anew by logging in", async () => {
    const id = await registerAccount(person("ada"), now);
    // "password" with the salt "somesalt" and little memory, as other software would have stored it.
    const old = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    await db().account.update({ where: { id }, data: { passwordHash: old } });
    expect(await checkPassword("ada", "password")).toBe(id);
    const { passwordHash } = await accountOf(id);
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,/);
    expect(await verifyPassword("password", passwordHash)).toBe(true);
  });

  test("text that looks like a query is only a name that nobody has", async () => {
    await registerAccount(person("ada"), now);
    for (const login of ["' OR 1=1 --", "ada' --", "%", "_da", "*", "{}", "$ne", "@", "\uffff"])
      await expect(checkPassword(login, PASSWORD), login).rejects.toMatchObject({ code: "wrong-credentials" });
  });
});

describe("changing the password", () => {
  test("asks for the old one, and ends every other session at once", async () => {
    const id = await registerAccount(person("ada"), now);
    const [here, there] = [await startSession(id, "here", now), await startSession(id, "there", now)];
    const kept = (await findSession(here, now))?.id ?? "";
    const ada = viewerOf(await accountOf(id));
    const change = (current: string, password: string) => changePassword(ada, { current, password }, kept, now);

    await expect(change("wrong", "seven grey pebbles")).rejects.toMatchObject({
      code: "wrong-credentials",
      field: "current",
    });
    await expect(change(PASSWORD, "ADA@example.org")).rejects.toMatchObject({ code: "malformed", field: "password" });
    expect(await findSession(there, now)).not.toBeNull();

    await change(PASSWORD, "seven grey pebbles");
    expect(await findSession(here, now)).not.toBeNull();
    expect(await findSession(there, now)).toBeNull();
    expect(await checkPassword("ada", "seven grey pebbles")).toBe(id);
    await expect(checkPassword("ada", PASSWORD)).rejects.toMatchObject({ code: "wrong-credentials" });
  });
});

describe("the profile", () => {
  test("is the person's own words", async () => {
    const ada = await makeAccount({ handle: "ada" });
    await changeProfile(viewerOf(ada), { displayName: "Ada L.", bio: "Counts things." }, now);
    expect(await accountOf(ada.id)).toMatchObject({ displayName: "Ada L.", bio: "Counts things." });
    await changeProfile(viewerOf(ada), { displayName: "", bio: "" }, now);
    expect(await accountOf(ada.id)).toMatchObject({ displayName: null, bio: "" });
  });

  test("cannot be used to pass for somebody else, nor by the suspended", async () => {
    const eve = await makeAccount({ handle: "eve" });
    await makeAccount({ handle: "ada-l" });
    const call = (displayName: string) => changeProfile(viewerOf(eve), { displayName, bio: "" }, now);
    await makeAccount({ handle: "quill", handleLooks: looksOf("quill") });
    await makeAccount({ handle: "staff-1", role: "moderator", displayName: "Mara Morn" });
    for (const name of ["Ada-L", "ADA L", "Admin", "Editor", "Qui11", "Mara Mom", "m\u0430ra  morn"])
      await expect(call(name), name).rejects.toMatchObject({ code: "taken", field: "displayName" });
    await call("Eve");
    const suspended = viewerOf({ ...eve, suspendedAt: now });
    await expect(changeProfile(suspended, { displayName: "", bio: "x" }, now)).rejects.toMatchObject({
      code: "not-allowed",
    });
  });
});

// Whoever guesses names must not be told by a clock which of them somebody has: a hash takes some 40 ms, everything else less than a tenth.
describe("takes the same time for names that somebody has and for those that nobody has", () => {
  const SAMPLES = 11;
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

  /** How much longer the first takes than the second: in turn, so that a busy machine holds both up alike. */
  async function ratio(first: (i: number) => Promise<unknown>, second: (i: number) => Promise<unknown>) {
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < 2 * SAMPLES; i += 1) {
      const begun = performance.now();
      await (i % 2 === 0 ? first(i) : second(i));
      times[i % 2 === 0 ? 0 : 1].push(performance.now() - begun);
    }
    return median(times[0]) / median(times[1]);
  }

  test("logging in", { timeout: 60_000 }, async () => {
    await registerAccount(person("ada"), now);
    const known = await ratio(
      () => failure(checkPassword("ada", "not the password")),
      (i) => failure(checkPassword(`nobody-${i}`, "not the password")),
    );
    expect(known).toBeGreaterThan(0.7);
    expect(known).toBeLessThan(1.4);
  });

  test("registering an address that is taken", { timeout: 60_000 }, async () => {
    await registerAccount(person("ada"), now);
    const known = await ratio(
      (i) => failure(registerAccount(person(`reader-${i}`, "ada@example.org"), now)),
      (i) => registerAccount(person(`reader-${i}`), now),
    );
    expect(known).toBeGreaterThan(0.6);
    expect(known).toBeLessThan(1.6);
  });
});
