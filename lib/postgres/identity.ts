// Whom the server runs as. PostgreSQL refuses root, so root lends it an account that owns nothing but the cluster.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";

/** Null: as we run ourselves. */
export type Identity = { uid: number; gid: number } | null;
export type ServerCommand = { command: string; args: string[]; options: { cwd: string; uid?: number; gid?: number } };

const ACCOUNT = "afterword";

/** The owner of an existing cluster; for a new one, or one that root copied here, an account made for it. */
export function chooseIdentity(cluster: string): Identity {
  if (process.getuid?.() !== 0) {
    refuseForeignCluster(cluster);
    return null;
  }
  const owner = existsSync(cluster) ? statSync(cluster) : { uid: 0, gid: 0 };
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const chosen = findAccount(ACCOUNT) ?? makeAccount() ?? findAccount("postgres") ?? findAccount("nobody");
  if (!chosen)
    throw new Error(
      "PostgreSQL refuses to run as root, and no other account could be found or made: make a user named afterword.",
    );
  return chosen;
}

/** Says, in a sentence, when the cluster is another user's. */
function refuseForeignCluster(cluster: string): void {
  const owner = existsSync(cluster) ? statSync(cluster).uid : process.getuid?.();
  if (owner !== process.getuid?.())
    throw new Error(
      `The database in ${cluster} belongs to another user (number ${owner}): start as that user or as root.`,
    );
}

function findAccount(name: string): Identity {
  const ask = (flag: string) => {
    const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
    return answer.status === 0 ? Number(answer.stdout.trim()) : Number.NaN;
  };
  const [uid, gid] = [ask("-u"), ask("-g")];
  return uid > 0 && gid >= 0 ? { uid, gid } : null;
}

function makeAccount(): Identity {
  const debian = ["useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", ACCOUNT];
  const alpine = ["adduser", "-S", "-D", "-H", "-s", "/sbin/nologin", ACCOUNT];
  for (const [command = "", ...args] of [debian, alpine])
    if (spawnSync(command, args, { stdio: "ignore" }).status === 0) return findAccount(ACCOUNT);
  return null;
}

/** Gives a file or folder, and what is in it, to the identity. */
export function giveTo(identity: Identity, target: string): void {
  if (!identity) return;
  const { status, stderr } = spawnSync("chown", ["-R", `${identity.uid}:${identity.gid}`, target], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${target} cannot be given to the database's user: ${stderr}`);
}

// Below a folder that is closed to others (/root, say) the account needs one right of root's: to read and search past it.
const PAST_CLOSED_FOLDERS = [
  "--clear-groups",
  "--inh-caps=+dac_read_search",
  "--ambient-caps=+dac_read_search",
  "--bounding-set=-all,+dac_read_search",
  "--securebits=+no_setuid_fixup",
];

/** How to run `binary` as the identity, with `folder` in reach. */
export function commandFor(identity: Identity, binary: string, folder: string): (args: string[]) => ServerCommand {
  if (!identity) return (args) => ({ command: binary, args, options: { cwd: "/" } });
  const plain = (args: string[]): ServerCommand => ({ command: binary, args, options: { cwd: "/", ...identity } });
  const lifted = (args: string[]): ServerCommand => ({
    command: "setpriv",
    args: [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, ...PAST_CLOSED_FOLDERS, "--", binary, ...args],
    options: { cwd: "/" },
  });
  if (isOpen(identity, folder) && isOpen(identity, binary) && works(plain)) return plain;
  if (works(lifted)) return lifted;
  throw new Error(
    `PostgreSQL refuses to run as root, and the account it runs as (number ${identity.uid}) cannot reach ${folder} and ${binary}: ` +
      "start as an ordinary user, move both out of closed folders, or set DATABASE_URL.",
  );
}

const works = (make: (args: string[]) => ServerCommand) => {
  const { command, args, options } = make(["--version"]);
  return spawnSync(command, args, { ...options, stdio: "ignore" }).status === 0;
};

/** May this user walk from the root down to `target`? */
function isOpen({ uid, gid }: NonNullable<Identity>, target: string): boolean {
  const walk = path.resolve(target).split(path.sep).slice(1);
  return walk.every((_, i) => {
    const step = statSync(`/${walk.slice(0, i + 1).join("/")}`);
    const shift = step.uid === uid ? 6 : step.gid === gid ? 3 : 0;
    return ((step.mode >> shift) & 0o1) === 1;
  });
}
