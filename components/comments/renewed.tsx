import { Notice } from "#components/ui/notice.tsx";
import type { Words } from "#lib/i18n/words.ts";

export type Held = { subject: string; body: string; formKey: string; renewed: boolean } | null;

/** Above a form that holds a text again, because the site was renewed while it was written. */
export const Renewed = ({ held, t }: { held: Held; t: Words }) =>
  held?.renewed ? (
    <div className="mb-4">
      <Notice>{t("unfinished.renewed")}</Notice>
    </div>
  ) : null;
