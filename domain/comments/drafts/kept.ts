// What a form says of its own savings when it sends: which of them the sent words go beyond although they are no beginning of them, since
// a slip was mended in between.
import { z } from "zod";

export type Kept = {
  /** The browser that sends, and when the last key was pressed in its form, by its clock. */
  deviceId: string;
  typedAt: Date;
  /** Which of another device's savings under the form's key its writer has gone on from: that of this moment, by our clock; 0 for none. */
  goneOnFrom: Date;
};

const moment = (text: string | undefined) => new Date(Math.min(Number(text), 8.64e15));

/** "DEVICE.TYPED.FROM", moments in milliseconds; "" where no script kept anything. */
export const kept = z
  .union([z.literal(""), z.string().regex(/^[0-9A-Za-z_-]{8,64}\.\d{1,16}\.\d{1,16}$/, "malformed")])
  .default("")
  .transform((text): Kept | null => {
    const [deviceId = "", typed, from] = text.split(".");
    return deviceId === "" ? null : { deviceId, typedAt: moment(typed), goneOnFrom: moment(from) };
  });
