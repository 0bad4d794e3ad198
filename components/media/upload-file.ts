// Sends a picture ahead of its form, so that the text never waits for it and never goes under with it.
import type { Words } from "#lib/i18n/words.ts";
import { MAX_BYTES } from "#lib/image/limits.ts";

export type Stored = { id: string; widths: number[] };
export type UploadResult = Stored | { message: string };

export async function uploadFile(file: File, t: Words<"desk">): Promise<UploadResult> {
  if (file.size > MAX_BYTES) return { message: t("desk.pictureTooLarge", { limit: MAX_BYTES / 1024 / 1024 }) };
  const unreachable = { message: t("desk.unreachable") };
  try {
    const response = await fetch("/api/uploads", { method: "POST", body: file });
    const answer = await response.json();
    if (response.ok && typeof answer.id === "string") return { id: answer.id, widths: answer.widths };
    return typeof answer.error?.message === "string" ? { message: answer.error.message } : unreachable;
  } catch {
    return unreachable;
  }
}
