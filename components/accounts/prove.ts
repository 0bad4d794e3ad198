// Does the sum that the server asks for before it makes an account. Fetched only then.
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

/** Throws where the browser cannot: away from https it has no such sums. */
export async function prove(text: string): Promise<string> {
  const challenge = JSON.parse(text);
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error("The sum took too long.");
  return JSON.stringify({ challenge, solution });
}
