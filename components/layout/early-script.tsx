import { RawHtml } from "#components/ui/raw-html.tsx";
import { nearTime } from "#lib/i18n/near-time.ts";
import { PAPER } from "#web/light.ts";
import { ownScript } from "#web/own-scripts.ts";
import { early, showLight } from "./early.ts";

const TEXT = ownScript(`(${early})(${showLight},${JSON.stringify(PAPER)},${nearTime})`);

/** Stands in the head: what must have happened before anything is painted. */
export const EarlyScript = ({ nonce }: { nonce: string | undefined }) => (
  <RawHtml as="script" name="early" nonce={nonce} html={TEXT} />
);
