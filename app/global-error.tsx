"use client";
import { lastWords } from "#components/ui/words.tsx";
import { chrome } from "#lib/i18n/messages/en/chrome.ts";

/** Stands in when even the page's frame broke: no styles of ours, and English where no page was shown before. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const t = lastWords<"chrome">();
  return (
    <html lang={t?.language ?? "en"} dir={t?.language === "ar" ? "rtl" : "ltr"}>
      <body style={{ font: "1.125rem/1.5 Georgia, serif", maxWidth: "36rem", margin: "4rem auto", padding: "0 1rem" }}>
        <main>
          <h1>{t ? t("chrome.brokenTitle") : chrome.brokenTitle}</h1>
          <p>{t ? t("chrome.broken") : chrome.broken}</p>
          <p>
            <a href="/">{t ? t("chrome.toFrontPage") : chrome.toFrontPage}</a>
          </p>
          {error.digest ? <p>{t ? t("chrome.brokenReference", { reference: error.digest }) : error.digest}</p> : null}
        </main>
      </body>
    </html>
  );
}
