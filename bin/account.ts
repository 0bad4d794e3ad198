// npm run account: what the operator does with people's accounts from the server's keyboard, whether or not the site runs.
// Exit 0: done. 1: refused or failed, one sentence says why. 2: not understood, the usage is shown.
import { parseArgs } from "node:util";
import { mintViewer } from "#domain/accounts/viewer.ts";
import { Refusal } from "#lib/errors.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { askSecret, confirm } from "./ask.ts";
import { withDatabase } from "./with-database.ts";

const USAGE = `Usage: npm run account -- VERB [--handle NAME] …

  create --handle NAME --email ADDRESS [--role reader|moderator|editor|admin]
                           makes an account; the password is read from stdin
  list                     shows all accounts
  role --handle NAME --role reader|moderator|editor|admin
  suspend --handle NAME    the person can read, and not write
  reinstate --handle NAME  ends a suspension
  end-sessions --handle NAME
                           logs the person out everywhere
  take-factors-away --handle NAME
                           for who has lost phone, keys and recovery codes: the password
                           alone lets the person in again
  delete --handle NAME [--with-comments]
                           forgets who it was, at once; what the person wrote stays, or is withdrawn too`;

class NotUnderstood extends Error {}

/** Whoever sits at the server may do everything; the log of events calls him so. */
const OPERATOR = mintViewer({
  id: "operator",
  handle: "operator",
  role: "admin",
  suspendedAt: null,
  emailConfirmedAt: null,
});

type Asked = { handle: string; email: string; role: string; withComments: boolean; now: Date };

function understand(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        handle: { type: "string" },
        email: { type: "string" },
        role: { type: "string" },
        "with-comments": { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    const [verb = "", name, ...more] = positionals;
    if (more.length > 0) throw new NotUnderstood(`What is "${more.join(" ")}"?`);
    const { email = "", role = "", "with-comments": withComments } = values;
    const asked = { handle: values.handle ?? name ?? "", email, role, withComments };
    return { verb: values.help ? "help" : verb, asked };
  } catch (error) {
    throw error instanceof NotUnderstood ? error : new NotUnderstood(error instanceof Error ? error.message : "");
  }
}

// Loaded once the database is known: its address stands in the environment, which is read a single time.
const load = async () => ({
  ...(await import("#domain/accounts/management/commands.ts")),
  ...(await import("#domain/accounts/queries.ts")),
  ...(await import("#domain/accounts/schema.ts")),
});
type Loaded = Awaited<ReturnType<typeof load>>;

const VERBS: Record<string, (accounts: Loaded, asked: Asked) => Promise<string>> = {
  async create({ createAccount, createAccountSchema }, { handle, email, role, now }) {
    const password = await askSecret("Password: ");
    const input = parseInput(createAccountSchema, { handle, email, role: role || "reader", password });
    await createAccount(OPERATOR, input, now);
    return `Made the account ${input.handle} (${input.role}).`;
  },
  async list({ listAccounts }) {
    const lines: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: Awaited<ReturnType<typeof listAccounts>> = await listAccounts(OPERATOR, after);
      lines.push(...page.items.map(lineOf));
      after = page.next;
    }
    return lines.length > 0 ? lines.join("\n") : "There are no accounts yet.";
  },
  async role({ changeRole, roleSchema }, { handle, role, now }) {
    const parsed = roleSchema.safeParse(role);
    if (!parsed.success) throw new NotUnderstood("--role must be reader, moderator, editor or admin.");
    await changeRole(OPERATOR, handle, parsed.data, now);
    return `${handle} is now ${parsed.data}.`;
  },
  async suspend({ suspendAccount }, { handle, now }) {
    await suspendAccount(OPERATOR, handle, now);
    return `${handle} is suspended.`;
  },
  async reinstate({ reinstateAccount }, { handle, now }) {
    await reinstateAccount(OPERATOR, handle, now);
    return `${handle} may write again.`;
  },
  async "end-sessions"({ endAllSessions }, { handle, now }) {
    return `Ended ${await endAllSessions(OPERATOR, handle, now)} sessions of ${handle}.`;
  },
  async "take-factors-away"({ takeFactorsAway }, { handle, now }) {
    await takeFactorsAway(OPERATOR, handle, now);
    return `${handle} can log in with the password alone, and is logged out everywhere.`;
  },
  async delete({ deleteAccount }, { handle, withComments, now }) {
    const isMeant = await confirm(`This cannot be undone. Type ${handle} to delete the account: `, handle);
    if (!isMeant) return "Nothing was deleted.";
    await deleteAccount(OPERATOR, handle, now, withComments);
    const rest = withComments ? "is being withdrawn" : "stays";
    return `Deleted the account ${handle}. What was written under it ${rest}.`;
  },
};

type Listed = Awaited<ReturnType<Loaded["listAccounts"]>>["items"][number];

const lineOf = ({ handle, role, email, createdAt, suspendedAt, canLogIn }: Listed) =>
  [
    handle.padEnd(30),
    role.padEnd(9),
    createdAt.toISOString().slice(0, 10),
    email ?? "-",
    suspendedAt ? "suspended" : canLogIn ? "" : "cannot log in",
  ]
    .join("  ")
    .trimEnd();

async function main(args: string[]): Promise<string> {
  const { verb, asked } = understand(args);
  if (verb === "help") return USAGE;
  const run = VERBS[verb];
  if (!run) throw new NotUnderstood(verb ? `There is no "${verb}".` : "What shall be done?");
  if (verb !== "list" && !asked.handle) throw new NotUnderstood("--handle is missing.");
  if (verb === "create" && !asked.email) throw new NotUnderstood("--email is missing.");
  return withDatabase(async () => run(await load(), { ...asked, now: new Date() }));
}

try {
  console.log(await main(process.argv.slice(2)));
} catch (error) {
  const said = error instanceof Refusal ? inWords(error) : error instanceof Error ? error.message : String(error);
  console.error(error instanceof NotUnderstood ? `${said}\n\n${USAGE}` : said);
  process.exitCode = error instanceof NotUnderstood ? 2 : 1;
}

function inWords(refusal: Refusal): string {
  if (refusal.code === "not-found" && refusal.field === "factor") return "There is no second step to take away.";
  if (refusal.code === "not-found") return "There is no account of that name.";
  const said = sentence(refusal, wordsFor("en"));
  return refusal.field ? `${refusal.field}: ${said}` : said;
}
