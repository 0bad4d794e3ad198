// The bytes of an uploaded file, never more than they may be: what is larger is refused while it comes.
import { Refusal } from "#lib/errors.ts";

/** What a multipart body wraps around its file: boundaries, names, other fields. */
const WRAPPING = 64 * 1024;

/** The file named `field` of a multipart form, or, of any other type, the whole body. Throws Refusal: "missing", "too-large", "malformed". */
export async function uploadedBytes(request: Request, field: string, max: number): Promise<Buffer> {
  const type = request.headers.get("content-type") ?? "";
  const isForm = type.toLowerCase().startsWith("multipart/form-data");
  const body = await limitedBody(request, field, isForm ? max + WRAPPING : max);
  if (!isForm) return body;
  const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } })
    .formData()
    .catch(() => null);
  if (!form) throw new Refusal("malformed", "form");
  const file = form.get(field);
  if (!(file instanceof Blob)) throw new Refusal("missing", field);
  return Buffer.from(await file.arrayBuffer());
}

async function limitedBody(request: Request, field: string, max: number): Promise<Buffer> {
  const tooLarge = () => new Refusal("too-large", field);
  if (Number(request.headers.get("content-length") ?? 0) > max) throw tooLarge();
  const parts: Uint8Array[] = [];
  let length = 0;
  // What a client says of the length is only what it says.
  const reader = request.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > max) {
      await reader?.cancel();
      throw tooLarge();
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}
