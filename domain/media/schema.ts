// What may come in about a picture besides its bytes.
import { z } from "zod";

export const pictureIdSchema = z.strictObject({ id: z.string().regex(/^[0-9a-z]{8,40}$/, "malformed") });
