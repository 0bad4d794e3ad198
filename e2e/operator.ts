// What the operator does at the server's keyboard while the site runs.
import { spawn } from "node:child_process";
import path from "node:path";
import { newHandle, PASSWORD } from "./people.ts";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Runs a command of bin/ on the data of the site under test, and gives what it printed. Throws when it fails. */
export function run(command: string, args: string[], input = ""): Promise<string> {
  const child = spawn(process.execPath, [path.join(ROOT, "bin", `${command}.ts`), ...args], { cwd: ROOT });
  let printed = "";
  child.stdout.on("data", (part) => (printed += part));
  child.stderr.on("data", (part) => (printed += part));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${command} gave ${code}:\n${printed}`)),
    );
  });
}

/** Makes an account with a role and gives its name; the password is everybody's PASSWORD. */
export async function makeStaff(role: "editor" | "moderator" | "admin", handle = newHandle()): Promise<string> {
  const args = ["create", "--handle", handle, "--email", `${handle}@example.org`, "--role", role];
  await run("account", args, `${PASSWORD}\n`);
  return handle;
}
