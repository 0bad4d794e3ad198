// What a browser gives when a passkey was made or has signed: JSON as the standard has it (WebAuthn level 3, 5.1 and 5.10). Browsers add
// fields of their own from year to year, so unknown ones are left out rather than refused.
import { z } from "zod";
import { PASSKEY_NAME_MAX } from "../../limits.ts";

/** Far more than a key, its certificate and what surrounds them. */
const ANSWER_MAX = 20_000;

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/, "malformed");
const transports = z.array(z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"])).max(7);

const credential = { id: base64url.max(1_400), rawId: base64url.max(1_400), type: z.literal("public-key") };

const made = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64url, attestationObject: base64url, transports: transports.catch([]) }),
});
const signed = z.object({
  ...credential,
  response: z.object({ clientDataJSON: base64url, authenticatorData: base64url, signature: base64url }),
});
export type MadePasskey = z.infer<typeof made>;
export type SignedPasskey = z.infer<typeof signed>;

const json = z
  .string()
  .max(ANSWER_MAX)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "malformed" });
      return z.NEVER;
    }
  });

/** Where to go on; judged by web/return-path.ts. */
const next = z.string().default("");

const name = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .refine((text) => text !== "", "missing")
  .refine((text) => [...text].length <= PASSKEY_NAME_MAX, {
    error: "too-long",
    params: { limit: PASSKEY_NAME_MAX },
  });

export const addPasskeySchema = z.strictObject({ name, passkey: json.pipe(made) });
export const removePasskeySchema = z.strictObject({ passkeyId: base64url.max(1_400) });
export const provePasskeySchema = z.strictObject({ passkey: json.pipe(signed), next });
