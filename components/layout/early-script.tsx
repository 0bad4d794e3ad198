import { RawHtml } from "#components/ui/raw-html.tsx";
import { nearTime } from "#lib/i18n/near-time.ts";
import { PAPER } from "#web/light.ts";
import { early, showLight } from "./early.ts";

// The same text on every page, so that a Content-Security-Policy can name it by its hash.
const TEXT = `(${early})(${showLight},${JSON.stringify(PAPER)},${nearTime})`;

/** Stands in the head: what must have happened before anything is painted. */
export const EarlyScript = () => <RawHtml as="script" name="early" html={TEXT} />;
