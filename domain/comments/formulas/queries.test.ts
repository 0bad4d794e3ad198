// What PostgreSQL computes inside of commands is what path.ts and ranking.ts say.
import { expect, test } from "vitest";
import { HOUR } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { label } from "../path.ts";
import { labelSql } from "../posting.ts";
import { boostOf, boostSql, rankOf, rankSql } from "../ranking.ts";

test("labels, at every edge and in between", async () => {
  const edges = Array.from({ length: 6 }, (_, digits) => 62 ** digits).flatMap((n) => [n - 1, n, n + 1]);
  const numbers = [...edges, ...Array.from({ length: 4_000 }, (_, n) => n), 1e6, 123_456_789, 2 ** 31 - 1];
  const rows = await db().$queryRaw<{ n: number; label: string }[]>`
    SELECT n, ${labelSql(Prisma.sql`n`)} AS label FROM unnest(${numbers}::int[]) AS n WHERE n >= 0`;
  expect(rows.length).toBe(numbers.length);
  for (const { n, label: made } of rows) expect(made).toBe(label(n));
});

test("boosts, to the last digit, before and after publication and years later", async () => {
  const published = new Date("2026-05-01T08:00:00.123Z");
  const hours = [-1e5, -1, 0, 0.001, ...Array.from({ length: 300 }, (_, n) => n * 0.37), 36, 72, 72.1, 1e4, 1e6];
  const times = hours.map((hour) => new Date(published.getTime() + Math.round(hour * HOUR)));
  const rows = await db().$queryRaw<{ at: Date; boost: number }[]>`
    SELECT at, ${boostSql(Prisma.sql`at`, Prisma.sql`${published}::timestamptz`)} AS boost
    FROM unnest(${times}::timestamptz[]) AS at`;
  expect(rows.map(({ boost }) => boost)).toEqual(times.map((at) => boostOf(at, published)));
});

test("ranks", async () => {
  for (const boost of [1, 1.3333, 2, 4]) {
    const counts = Array.from({ length: 200 }, (_, n) => n * n - 3);
    const rows = await db().$queryRaw<{ rank: number }[]>`
      SELECT ${rankSql(Prisma.sql`n`, Prisma.sql`${boost}::float8`)} AS rank FROM unnest(${counts}::int[]) AS n`;
    expect(rows.map(({ rank }) => rank)).toEqual(counts.map((n) => rankOf(n, boost)));
  }
});
