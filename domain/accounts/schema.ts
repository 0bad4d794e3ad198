// What may come in about a person. Lengths are counted in code points; passwords are taken as they are typed.
import { z } from "zod";
import { cleanText } from "#lib/text.ts";
import { canonicalEmail } from "./email.ts";
import { cleanHandle, isHandleShaped } from "./handle.ts";
import { BIO_MAX, DISPLAY_NAME_MAX, HANDLE_MAX, HANDLE_MIN, PASSWORD_MAX, PASSWORD_MIN } from "./limits.ts";

/** More than any name or password that could be right: the rest is not worth hashing. */
const ENTRY_MAX = 512;

const length = (text: string) => [...text].length;
const atLeast = (limit: number) =>
  [(text: string) => length(text) >= limit, { error: "too-short", params: { limit } }] as const;
const atMost = (limit: number) =>
  [(text: string) => length(text) <= limit, { error: "too-long", params: { limit } }] as const;

const handle = z
  .string()
  .transform(cleanHandle)
  .refine((text) => text !== "", "missing")
  .refine(...atLeast(HANDLE_MIN))
  .refine(...atMost(HANDLE_MAX))
  .refine(isHandleShaped, "malformed");

const email = z.string().transform((typed, context) => {
  const canonical = canonicalEmail(typed);
  if (canonical !== null) return canonical;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "missing" : "malformed" });
  return z.NEVER;
});

const newPassword = z
  .string()
  .refine((text) => text !== "", "missing")
  .refine(...atLeast(PASSWORD_MIN))
  .refine(...atMost(PASSWORD_MAX));

/** Where to go on; judged by web/return-path.ts. */
const next = z.string().default("");

export const registerSchema = z.strictObject({ handle, email, password: newPassword, next });
/** What the form brings besides, which people do not see (web/sign-up/). */
export const signUpSchema = registerSchema.extend({
  /** Nobody sees it: who fills it in is a program. */
  homepage: z.string().max(0, "malformed").default(""),
  stamp: z.string().max(200).default(""),
  scripts: z.literal("1").optional(),
  proof: z.string().max(2_000).default(""),
});
export type Registration = Pick<z.infer<typeof registerSchema>, "handle" | "email" | "password">;

export const logInSchema = z.strictObject({
  login: z.string().trim().min(1).max(ENTRY_MAX),
  password: z.string().min(1).max(ENTRY_MAX),
  next,
});

export const logOutSchema = z.strictObject({ next });

export const firstAdminSchema = z.strictObject({
  key: z.string().max(ENTRY_MAX),
  handle,
  email,
  password: newPassword,
});

export const changePasswordSchema = z.strictObject({
  current: z.string().min(1).max(ENTRY_MAX),
  password: newPassword,
});

/** The secret of a link that came by mail. */
const key = z.string().max(ENTRY_MAX);

export const confirmAddressSchema = z.strictObject({ key, next });

/** The password, by which somebody proves that the account is his; missing where it has none. */
const current = z.string().max(ENTRY_MAX).default("");

export const changeEmailSchema = z.strictObject({ email, current });

export const askForResetSchema = z.strictObject({ email });

export const resetPasswordSchema = z.strictObject({ key, password: newPassword });

export const profileSchema = z.strictObject({
  displayName: z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .refine(...atMost(DISPLAY_NAME_MAX)),
  bio: z
    .string()
    .transform((text) => cleanText(text).trim())
    .refine(...atMost(BIO_MAX)),
});
export type ProfileChange = z.infer<typeof profileSchema>;

export const endSessionSchema = z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) });

export const closeAccountSchema = z.strictObject({
  current,
  comments: z.enum(["leave", "withdraw"], "missing"),
});
export type CloseAccount = z.infer<typeof closeAccountSchema>;

/** All that somebody is asked for who comes from another site. */
export const chooseHandleSchema = z.strictObject({ handle });

export const linkIdentitySchema = z.strictObject({ current });

export const unlinkIdentitySchema = z.strictObject({
  provider: z.string().max(ENTRY_MAX),
  subject: z.string().max(ENTRY_MAX),
});
export type UnlinkIdentity = z.infer<typeof unlinkIdentitySchema>;

/** A browser sends an empty file where none was chosen. */
export const portraitSchema = z.strictObject({ picture: z.file().optional() });

/** A form that is only a button. */
export const nothingSchema = z.strictObject({});

export const roleSchema = z.enum(["reader", "moderator", "editor", "admin"]);

/** What the operator says when he makes an account at the server's keyboard. */
export const createAccountSchema = z.strictObject({ handle, email, password: newPassword, role: roleSchema });
export type NewAccount = z.infer<typeof createAccountSchema>;
