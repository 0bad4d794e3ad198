// One JSON object a line on stderr, times in UTC; stdout stays for what is said to people. No secrets, nothing that could steer a terminal.
import pino from "pino";
import { env } from "./env.ts";

const SECRETS = [
  "password",
  "secret",
  "token",
  "cookie",
  "authorization",
  "databaseUrl",
  "DATABASE_URL",
  "AUTH_SECRET",
  "SMTP_URL",
];

// JSON escapes the old control characters itself; these are the later ones, line separators and the marks that turn text around.
const STEERING = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

type Output = { write(line: string): unknown };

/** Written at once: the last line before a crash is the one that is needed. A reader who goes away costs the lines, not the site. */
const stderr = pino.destination({ dest: 2, sync: true });

export const makeLog = (level: string, output: Output) =>
  pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      base: { pid: process.pid },
      formatters: { level: (name) => ({ level: name }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[kept back]" },
    },
    { write: (line: string) => void output.write(line.replace(STEERING, escaped)) },
  );

export const log = makeLog(env().LOG_LEVEL, stderr);

export type Log = typeof log;
