import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { loadMe } from "#components/accounts/loaders.ts";
import { MeProvider } from "#components/accounts/me.tsx";
import { EarlyScript } from "#components/layout/early-script.tsx";
import { Fonts } from "#components/layout/fonts.tsx";
import { Footer } from "#components/layout/footer.tsx";
import { Header } from "#components/layout/header.tsx";
import { loadLight, loadSite, loadWords } from "#components/layout/loaders.ts";
import { PageWords } from "#components/layout/page-words.tsx";
import { ThemeStyle } from "#components/layout/theme-style.tsx";
import { Keeper } from "#components/offline/keeper.tsx";
import { directionOf } from "#lib/i18n/languages.ts";
import { PAPER } from "#web/light.ts";
import { siteMetadata } from "#web/metadata.ts";
import { pageNonce } from "#web/nonce.ts";

// Every page reads the database when it is asked for.
export const dynamic = "force-dynamic";

export const generateMetadata = (): Promise<Metadata> => siteMetadata();

export async function generateViewport(): Promise<Viewport> {
  const light = await loadLight();
  if (light !== "device") return { themeColor: PAPER[light] };
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: PAPER.light },
      { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
    ],
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [site, me, light, t, nonce] = await Promise.all([loadSite(), loadMe(), loadLight(), loadWords(), pageNonce()]);
  return (
    // The head's script writes attributes here before React looks.
    <html
      lang={site.language}
      dir={directionOf(site.language)}
      data-light={light === "device" ? undefined : light}
      suppressHydrationWarning
    >
      <head>
        <EarlyScript nonce={nonce} />
        <Fonts site={site} nonce={nonce} />
        <ThemeStyle site={site} t={t} nonce={nonce} />
      </head>
      <body>
        <a
          href="#main"
          className="sr-only z-10 rounded border border-field bg-raised font-semibold text-ink focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:p-3"
        >
          {t("layout.skip")}
        </a>
        <PageWords site={site}>
          <MeProvider initial={me}>
            <Keeper />
            <Header site={site} t={t} />
            <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pb-8 outline-none sm:px-6">
              {children}
            </main>
            <Footer site={site} light={light} t={t} />
          </MeProvider>
        </PageWords>
      </body>
    </html>
  );
}
