// How much may be uploaded. The publication may set it otherwise: Setting "uploads".
import { z } from "zod";

const schema = z.object({
  /** Pictures of one editor within a day: a photo story, but no flood. A publication that lives by pictures sets more. */
  perDay: z.int().min(0).max(100_000).default(20),
  /** Bytes of all pictures together: what a small server's disk can spare. */
  totalBytes: z
    .int()
    .min(0)
    .default(20 * 1024 ** 3),
});
export type Allowance = z.infer<typeof schema>;

/** Defaults stand in for whatever is not set, or not set rightly. */
export const readAllowance = (setting: unknown): Allowance => {
  const parsed = schema.safeParse(setting ?? {});
  return parsed.success ? parsed.data : schema.parse({});
};
