// When a form was made, signed, so that it comes back as it went out.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { DAY } from "#lib/clock.ts";
import { authSecret } from "../session-cookie.ts";

/** A page that stood open overnight is still its reader's. */
const GOOD_FOR = 2 * DAY;

const sign = (text: string) => createHmac("sha256", `form ${authSecret()}`).update(text).digest("base64url");

export function makeStamp(now: Date): string {
  const text = `${now.getTime().toString(36)}.${randomBytes(9).toString("base64url")}`;
  return `${text}.${sign(text)}`;
}

/** Its name and its age in milliseconds; null for what is not ours, or too old. */
export function readStamp(stamp: string, now: Date): { id: string; age: number } | null {
  const [time = "", id = "", signature = ""] = stamp.split(".");
  const [wanted, given] = [Buffer.from(sign(`${time}.${id}`)), Buffer.from(signature)];
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) return null;
  const age = now.getTime() - Number.parseInt(time, 36);
  return age >= 0 && age <= GOOD_FOR ? { id, age } : null;
}
