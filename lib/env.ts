// The environment, read here alone, parsed once at start-up. A wrong value stops the start with one clear sentence.
import { isIP } from "node:net";
import path from "node:path";
import { z } from "zod";
import { readSmtpUrl } from "./mailer/smtp-url.ts";
import { isBare, isRandom, isUnread } from "./weak-settings.ts";

const url = (schemes: string[], what: string) =>
  z.string().refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && URL.canParse(text), what);

/** Over TLS, or no further than this machine. */
const isSafeWay = (address: string) =>
  !address.startsWith("http:") || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(URL.parse(address)?.hostname ?? "");

const schema = z.object({
  PORT: z.coerce
    .number("PORT must be a number from 1 to 65535")
    .int("PORT must be a whole number")
    .min(1, "PORT must be a number from 1 to 65535")
    .max(65_535, "PORT must be a number from 1 to 65535")
    .default(3000),
  HOST: z.string().min(1).default("0.0.0.0"),
  SITE_URL: url(["http", "https"], "SITE_URL must be an address like https://example.org")
    .refine(
      (text) => !URL.canParse(text) || isBare(text),
      "SITE_URL must be an address like https://example.org, without a path",
    )
    .optional(),
  INSECURE_HTTP: z.enum(["0", "1"], "INSECURE_HTTP must be 0 or 1").default("0"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: url(
    ["postgres", "postgresql"],
    "DATABASE_URL must be an address like postgresql://user:password@host:5432/name",
  ).optional(),
  AUTH_SECRET: z
    .string()
    .min(32, "AUTH_SECRET must have at least 32 characters")
    .refine(isRandom, "AUTH_SECRET must be random, like what `openssl rand -base64 48` prints")
    .optional(),
  SMTP_URL: z
    .string()
    .refine((text) => readSmtpUrl(text) !== null, "SMTP_URL must be an address like smtps://user:password@host:465")
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[a-z0-9._+-]+@[a-z0-9.-]+$/i, "MAIL_FROM must be an address like paper@example.org")
    .optional(),
  REDIS_URL: url(["redis", "rediss"], "REDIS_URL must be an address like redis://host:6379").optional(),
  TRUSTED_PROXIES: z.string().default(""),
  /** Numbers of domain/limits/limits.ts by their names; which names there are is asked at the start (checkLimits). */
  LIMITS: z
    .string()
    .regex(/^(\s*[a-z-]+=\d{1,9}\s*(,|$))*$/, "LIMITS must read like comment-hour=120,searching=60")
    .default(""),
  METRICS_TOKEN: z.string().min(16, "METRICS_TOKEN must have at least 16 characters").optional(),
  AUTH_OIDC_ISSUER: url(["https", "http"], "AUTH_OIDC_ISSUER must be an address like https://id.example.org")
    .refine(isSafeWay, "AUTH_OIDC_ISSUER must begin with https: the secret is sent there")
    .optional(),
  AUTH_OIDC_ID: z.string().optional(),
  AUTH_OIDC_SECRET: z.string().optional(),
  AUTH_OIDC_NAME: z.string().trim().max(60, "AUTH_OIDC_NAME must have at most 60 characters").optional(),
  AUTH_GITHUB_ID: z.string().optional(),
  AUTH_GITHUB_SECRET: z.string().optional(),
  AUTH_GOOGLE_ID: z.string().optional(),
  AUTH_GOOGLE_SECRET: z.string().optional(),
  DEMO: z.enum(["0", "1"], "DEMO must be 0 or 1").default("1"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL must be debug, info, warn, error or silent")
    .default("info"),
});

type Raw = z.infer<typeof schema>;
type Client = { id: string; secret: string };
export type Env = Omit<
  Raw,
  | "INSECURE_HTTP"
  | "SITE_URL"
  | "DATA_DIR"
  | "DEMO"
  | "TRUSTED_PROXIES"
  | "LIMITS"
  | "MAIL_FROM"
  | `AUTH_${"OIDC" | "GITHUB" | "GOOGLE"}_${string}`
> & {
  /** Other sites by which people may log in here; null where it is not offered. */
  AUTH_OIDC: (Client & { issuer: string; name: string }) | null;
  AUTH_GITHUB: Client | null;
  AUTH_GOOGLE: Client | null;
  /** Without a slash at the end. */
  SITE_URL: string;
  /** What all mail comes from. */
  MAIL_FROM: string;
  /** Absolute. */
  DATA_DIR: string;
  DEMO: boolean;
  TRUSTED_PROXIES: string[];
  LIMITS: Record<string, number>;
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
  const { DATA_DIR, DEMO, TRUSTED_PROXIES, LIMITS, MAIL_FROM, INSECURE_HTTP, ...rest } = parsed.data;
  if (rest.SITE_URL && !isUnread(rest.SITE_URL) && INSECURE_HTTP !== "1")
    throw new Error(
      "SITE_URL is http at a public name: passwords and cookies would go over the wire for all to read. Give it https, or set INSECURE_HTTP=1.",
    );
  const SITE_URL = (rest.SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, "");
  return {
    ...rest,
    ...providersIn(parsed.data),
    SITE_URL,
    MAIL_FROM: MAIL_FROM ?? `noreply@${mailHost(SITE_URL)}`,
    DATA_DIR: path.resolve(DATA_DIR),
    DEMO: DEMO === "1",
    TRUSTED_PROXIES: TRUSTED_PROXIES.split(/[\s,]+/).filter(Boolean),
    LIMITS: Object.fromEntries(
      [...LIMITS.matchAll(/([a-z-]+)=(\d+)/g)].map(([, name, number]) => [name, Number(number)]),
    ),
  };
}

/** Half of what a provider needs is a mistake, and a link that leads nowhere. */
function providersIn(raw: Raw): Pick<Env, "AUTH_OIDC" | "AUTH_GITHUB" | "AUTH_GOOGLE"> {
  const whole = (...names: (keyof Raw)[]) => {
    const missing = names.filter((name) => !raw[name]);
    if (missing.length > 0 && missing.length < names.length)
      throw new Error(`${names.join(", ")} belong together: ${missing.join(", ")} is missing.`);
    return missing.length === 0;
  };
  const clientOf = (id: keyof Raw, secret: keyof Raw) => ({ id: String(raw[id]), secret: String(raw[secret]) });
  const issuer = String(raw.AUTH_OIDC_ISSUER);
  return {
    AUTH_OIDC: whole("AUTH_OIDC_ISSUER", "AUTH_OIDC_ID", "AUTH_OIDC_SECRET")
      ? { ...clientOf("AUTH_OIDC_ID", "AUTH_OIDC_SECRET"), issuer, name: raw.AUTH_OIDC_NAME ?? new URL(issuer).host }
      : null,
    AUTH_GITHUB: whole("AUTH_GITHUB_ID", "AUTH_GITHUB_SECRET")
      ? clientOf("AUTH_GITHUB_ID", "AUTH_GITHUB_SECRET")
      : null,
    AUTH_GOOGLE: whole("AUTH_GOOGLE_ID", "AUTH_GOOGLE_SECRET")
      ? clientOf("AUTH_GOOGLE_ID", "AUTH_GOOGLE_SECRET")
      : null,
  };
}

/** A number is no place that mail comes from. */
function mailHost(siteUrl: string): string {
  const { hostname } = new URL(siteUrl);
  return isIP(hostname.replace(/^\[|\]$/g, "")) ? "localhost" : hostname;
}

let parsed: Env | undefined;

/** The environment of this process. bin/ completes process.env (database, secret) before anything asks. */
export const env = (): Env => (parsed ??= parseEnv(process.env));
