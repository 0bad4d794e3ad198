import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { loadMe } from "#components/accounts/loaders.ts";
import { MeProvider } from "#components/accounts/me.tsx";
import { Fonts } from "#components/layout/fonts.tsx";
import { Footer } from "#components/layout/footer.tsx";
import { Header } from "#components/layout/header.tsx";
import { loadMessages, loadSite } from "#components/layout/loaders.ts";
import { ThemeStyle } from "#components/layout/theme-style.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { directionOf } from "#lib/i18n/languages.ts";
import type { Namespace } from "#lib/i18n/messages/en.ts";
import { siteMetadata } from "#web/metadata.ts";

// Every page reads the database when it is asked for.
export const dynamic = "force-dynamic";

export const generateMetadata = (): Promise<Metadata> => siteMetadata();

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#161513" },
  ],
};

/** What client components say on every page; those of the desk and of the account pages get theirs there. */
const EVERYWHERE: Namespace[] = ["chrome", "form", "reader", "time"];

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [site, me, spoken] = await Promise.all([loadSite(), loadMe(), loadMessages(EVERYWHERE)]);
  return (
    <html lang={site.language} dir={directionOf(site.language)}>
      <head>
        <Fonts site={site} />
        <ThemeStyle site={site} />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:m-2 focus:rounded focus:bg-raised focus:p-3"
        >
          Skip to the content
        </a>
        <WordsProvider {...spoken}>
          <MeProvider initial={me}>
            <Header site={site} />
            <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pb-8 outline-none sm:px-6">
              {children}
            </main>
            <Footer site={site} />
          </MeProvider>
        </WordsProvider>
      </body>
    </html>
  );
}
