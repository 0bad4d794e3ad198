import type { NextConfig } from "next";

const config: NextConfig = {
  // bin/ builds for start, dev and test into folders of their own, so that they can run side by side.
  distDir: process.env.AFTERWORD_DIST ?? ".next",
  poweredByHeader: false,
  // Our server (web/server.ts) or the proxy in front compresses.
  compress: true,
  reactStrictMode: true,
  // Title and description stand in the head for everyone: a page that is kept cannot differ by browser, and waits for nothing anyway.
  htmlLimitedBots: /.*/,
  // `npm test` runs the compiler over the whole tree; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // argon2, sharp and the database client stay outside the bundle.
  serverExternalPackages: ["sharp", "pg", "pino", "prom-client", "markdown-it"],
  // A picture may have 5 MiB. Larger photographs must get through to be refused in a sentence that keeps what was typed: beyond
  // this limit Next answers with an empty page to browsers without scripts.
  experimental: { serverActions: { bodySizeLimit: "16mb" } },
  // What a page fetches early stands in its head, compressed with it: proxies read the headers of what they keep for every answer.
  reactMaxHeadersLength: 0,
  // Those that guard a browser are set by our server (web/safe-headers.ts).
  headers: async () => [
    // Their addresses change with them (domain/site/fonts.ts).
    { source: "/fonts/:file", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
};

export default config;
