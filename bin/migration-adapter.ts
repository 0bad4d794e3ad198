// Prisma's PostgreSQL adapter, mended where migrations ask for more than queries do.
import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";

const PG_CHAR = 18;
const PG_TEXT = 25;

type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/** PrismaPg with what migrations need beyond queries. */
export class MigrationPg extends PrismaPg {
  readonly #url: string;

  constructor(url: string) {
    super({ connectionString: url });
    this.#url = url;
  }

  override async connect(): Promise<Adapter> {
    return readChars(runWhole(await super.connect()));
  }

  override async connectToShadowDb(): Promise<Adapter> {
    const url = new URL(this.#url);
    const database = `shadow_${crypto.randomUUID()}`;
    const main = new Pool({ connectionString: this.#url, max: 1 });
    await main.query(`CREATE DATABASE "${database}"`);
    url.pathname = `/${database}`;
    const shadow = await new MigrationPg(url.href).connect();
    const leave = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await leave();
      // Not WITH (FORCE): the pool's last connection has said goodbye and may not be gone yet. PostgreSQL waits for it (up to five
      // seconds); forced out, it would fail with an error that nobody listens to any more, and end the engine.
      await main.query(`DROP DATABASE "${database}"`);
      await main.end();
    };
    return shadow;
  }
}

/** The adapter splits scripts at every semicolon, which breaks functions and triggers; PostgreSQL takes the script whole. */
function runWhole(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  return adapter;
}

/** The adapter refuses columns of the type "char", which PostgreSQL's catalogues use: they are text of one letter. */
function readChars(adapter: Adapter): Adapter {
  type Answer = { fields: { dataTypeID: number }[] };
  const reading = adapter as unknown as { performIO(query: unknown): Promise<Answer> };
  const performIO = reading.performIO.bind(adapter);
  reading.performIO = async (query) => {
    const answer = await performIO(query);
    for (const field of answer.fields) if (field.dataTypeID === PG_CHAR) field.dataTypeID = PG_TEXT;
    return answer;
  };
  return adapter;
}
