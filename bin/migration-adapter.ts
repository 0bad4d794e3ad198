// Prisma's PostgreSQL adapter, mended where migrations ask for more than queries do.
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
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

/** The adapter refuses columns of the type "char", which PostgreSQL's catalogues use; the engine wants them as single characters. */
function readChars(adapter: Adapter): Adapter {
  type Answer = { fields: { dataTypeID: number }[]; rows: unknown[][] };
  const reading = adapter as unknown as { performIO(query: unknown): Promise<Answer> };
  const performIO = reading.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  // By their rows, which both functions pass on as they are.
  const charColumns = new WeakMap<unknown[][], number[]>();
  reading.performIO = async (query) => {
    const answer = await performIO(query);
    const places = answer.fields.flatMap(({ dataTypeID }, place) => (dataTypeID === PG_CHAR ? [place] : []));
    for (const place of places) Object.assign(answer.fields[place] ?? {}, { dataTypeID: PG_TEXT });
    charColumns.set(answer.rows, places);
    return answer;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const place of charColumns.get(result.rows) ?? []) result.columnTypes[place] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
