// What browsers are sent to run: nothing that only the server knows, no map of the sources, no value of the site's settings.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "./journey.ts";

const STATIC = path.resolve(import.meta.dirname, "../.next-test/static");

/** Names of settings and secrets, of what is stored, and of what talks to the database: on the server alone. */
const SERVER_ONLY =
  /AUTH_SECRET|DATABASE_URL|SMTP_URL|REDIS_URL|METRICS_TOKEN|TRUSTED_PROXIES|passwordHash|handleKey|argon2|PrismaClient|\$queryRaw|SELECT [a-z"]+[^;]{0,80} FROM "|BEGIN (RSA |EC )?PRIVATE KEY|-----BEGIN|node:(crypto|fs|child_process)/;

test("no secret, no setting and no word of the server is in what browsers run", () => {
  const files = readdirSync(STATIC, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(js|css|json|map)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  // Those that this site runs with, long enough not to be there by chance.
  const values = ["AUTH_SECRET", "DATABASE_URL", "DATA_DIR", "SMTP_URL", "METRICS_TOKEN"].flatMap(
    (name) => process.env[name] ?? [],
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(STATIC, file), "utf8");
    const word = SERVER_ONLY.exec(text)?.[0] ?? values.find((value) => value.length > 8 && text.includes(value));
    return word ? [`${file}: ${word}`] : [];
  });
  expect(found).toEqual([]);
});

test("every script of a page asks to be compiled while it is on its way", async ({ request }) => {
  const page = await (await request.get("/")).text();
  const scripts = [...page.matchAll(/<script [^>]*src="([^"]+\.js)"/g)].map(([, address = ""]) => address);
  expect(scripts.length).toBeGreaterThan(4);
  for (const address of scripts)
    expect(await (await request.get(address)).text(), address).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test("what is not for readers is not sent: sources, settings, the build's own lists", async ({ request }) => {
  const paths = [
    "/.env",
    "/.git/config",
    "/package.json",
    "/prisma/schema.prisma",
    "/.next/BUILD_ID",
    "/.data/auth-secret",
  ];
  const around = [
    "/_next/static/../../package.json",
    "/_next/static/%2e%2e/%2e%2e/package.json",
    "/fonts/../../package.json",
  ];
  for (const at of [...paths, ...around]) expect((await request.get(at)).status(), at).toBe(404);
});
