// Sends a picture ahead of its form, so that the text never waits for it and never goes under with it.
import { MAX_BYTES } from "#lib/image/limits.ts";

export type UploadResult = { id: string } | { message: string };

const TOO_LARGE = `This picture is larger than ${MAX_BYTES / 1024 / 1024} MB. Please make it smaller and choose it again.`;
const UNREACHABLE = "The picture could not be sent. Please check the connection and choose it again.";

export async function uploadFile(file: File): Promise<UploadResult> {
  if (file.size > MAX_BYTES) return { message: TOO_LARGE };
  try {
    const response = await fetch("/api/uploads", { method: "POST", body: file });
    const answer = await response.json();
    if (response.ok && typeof answer.id === "string") return { id: answer.id };
    return { message: typeof answer.error?.message === "string" ? answer.error.message : UNREACHABLE };
  } catch {
    return { message: UNREACHABLE };
  }
}
