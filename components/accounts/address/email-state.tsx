import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { KeepEmail, SendLinkAgain } from "./link-buttons.tsx";

type Props = { email: string | null; confirmed: boolean; newEmail: string | null; t: Words };

/** Which address the account has, whether it is proved, and which one is to come. */
export function EmailState({ email, confirmed, newEmail, t }: Props) {
  const shown = (text: string) => () => <bdi className="text-ink">{text}</bdi>;
  return (
    <div className="mb-6 space-y-4 text-muted">
      {email ? (
        <p>{rich(t, confirmed ? "accounts.emailConfirmed" : "accounts.emailUnconfirmed", { email: shown(email) })}</p>
      ) : null}
      {newEmail ? <p>{rich(t, "accounts.emailToCome", { email: shown(newEmail) })}</p> : null}
      {newEmail || (email && !confirmed) ? (
        <div className="flex flex-wrap gap-3">
          <SendLinkAgain />
          {newEmail ? <KeepEmail /> : null}
        </div>
      ) : null}
      <p>{t("accounts.emailAbout")}</p>
    </div>
  );
}
