// The environment, read here alone, parsed once at start-up. A wrong value stops the start with one clear sentence.
import path from "node:path";
import { z } from "zod";

const url = (schemes: string[], what: string) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && URL.canParse(text), what);

const schema = z.object({
  PORT: z.coerce
    .number("PORT must be a number from 1 to 65535")
    .int("PORT must be a whole number")
    .min(1, "PORT must be a number from 1 to 65535")
    .max(65_535, "PORT must be a number from 1 to 65535")
    .default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  SITE_URL: url(["http", "https"], "SITE_URL must be an address like https://example.org").optional(),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: url(
    ["postgres", "postgresql"],
    "DATABASE_URL must be an address like postgresql://user:password@host:5432/name",
  ).optional(),
  AUTH_SECRET: z.string().min(32, "AUTH_SECRET must have at least 32 characters").optional(),
  SMTP_URL: url(["smtp", "smtps"], "SMTP_URL must be an address like smtps://user:password@host:465").optional(),
  REDIS_URL: url(["redis", "rediss"], "REDIS_URL must be an address like redis://host:6379").optional(),
  TRUSTED_PROXIES: z.string().default(""),
  METRICS_TOKEN: z.string().min(16, "METRICS_TOKEN must have at least 16 characters").optional(),
  DEMO: z.enum(["0", "1"], "DEMO must be 0 or 1").default("1"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL must be debug, info, warn, error or silent")
    .default("info"),
});

type Raw = z.infer<typeof schema>;
export type Env = Omit<Raw, "SITE_URL" | "DATA_DIR" | "DEMO" | "TRUSTED_PROXIES"> & {
  /** Without a slash at the end. */
  SITE_URL: string;
  /** Absolute. */
  DATA_DIR: string;
  DEMO: boolean;
  TRUSTED_PROXIES: string[];
};

/** Throws an Error whose message is one sentence a person can act on. Empty values count as unset. */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? "The environment");
    throw new Error(issue?.message.startsWith(name) ? `${issue.message}.` : `${name} is not right: ${issue?.message}.`);
  }
  const { SITE_URL, DATA_DIR, DEMO, TRUSTED_PROXIES, ...rest } = parsed.data;
  return {
    ...rest,
    SITE_URL: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ""),
    DATA_DIR: path.resolve(DATA_DIR),
    DEMO: DEMO === "1",
    TRUSTED_PROXIES: TRUSTED_PROXIES.split(/[\s,]+/).filter(Boolean),
  };
}

let parsed: Env | undefined;

/** The environment of this process. bin/ completes process.env (database, secret) before anything asks. */
export const env = (): Env => (parsed ??= parseEnv(process.env));
