import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { QrCode } from "./qr-code.tsx";

type Props = { offer: { address: string; text: string; picture: { size: number; d: string } }; t: Words };

/** What an authenticator app is to be shown: as a picture, as a link for an app on the same device, as letters. */
export function AppOffer({ offer: { address, text, picture }, t }: Props) {
  const open = (words: React.ReactNode) => (
    <a href={address} className="py-1 text-accent underline underline-offset-4">
      {words}
    </a>
  );
  return (
    <div className="space-y-6">
      <p>{rich(t, "security.appScan", { open })}</p>
      <QrCode picture={picture} label={t("security.appPicture")} />
      <p>
        {t("security.appType")}{" "}
        <code dir="ltr" className="inline-block font-mono">
          {text}
        </code>
      </p>
    </div>
  );
}
