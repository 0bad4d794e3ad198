// Before a file of database tests is loaded: its own clone of the template becomes the process's database.
import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { disconnect } from "#lib/db.ts";

const { url, superuserUrl } = inject("server");
const name = `test_${randomBytes(6).toString("hex")}`;

await asSuperuser(`CREATE DATABASE ${name} TEMPLATE afterword OWNER afterword`);
process.env.DATABASE_URL = withDatabase(url, name);

afterAll(async () => {
  await disconnect();
  await asSuperuser(`DROP DATABASE ${name}`);
});

async function asSuperuser(sql: string): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function withDatabase(address: string, database: string): string {
  const changed = new URL(address);
  changed.pathname = `/${database}`;
  return changed.href;
}
