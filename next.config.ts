import type { NextConfig } from "next";

// Every answer carries these; what differs by kind of answer is set where that answer is made.
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  {
    key: "Content-Security-Policy",
    value: [
      "default-src 'none'",
      // Next's own inline scripts carry the page's data. 'unsafe-eval' only where hot reload needs it.
      `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : ""}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "manifest-src 'self'",
      "worker-src 'self'",
    ].join("; "),
  },
];

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
  // Pictures bring stricter ones (app/media), which Next would not let stand beside these.
  headers: async () => [
    { source: "/((?!media/).*)", headers },
    // Their addresses change with them (domain/site/fonts.ts).
    { source: "/fonts/:file", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
  ],
};

export default config;
