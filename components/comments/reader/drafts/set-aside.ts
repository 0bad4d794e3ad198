// Words of a place that its box does not show.
import type { Version } from "#domain/comments/drafts/weigh.ts";
import { newKey } from "../../form-key.ts";
import { deviceId } from "./device-id.ts";
import { type DeviceDraft, dropFromDevice, keepOnDevice } from "./on-device.ts";

/** Under a key of their own, so that nothing is written over them. `taken`: the key of the box. */
export function setAside(one: DeviceDraft, taken: string): Version {
  const formKey = one.formKey === taken ? newKey() : one.formKey;
  if (formKey !== one.formKey) {
    dropFromDevice(one, one.formKey);
    const { told: _, savedAt: __, ...words } = one;
    keepOnDevice({ ...words, formKey });
  }
  return { ...one, formKey, deviceId: deviceId(), savedAt: one.savedAt ?? 0, typedAt: one.at };
}
