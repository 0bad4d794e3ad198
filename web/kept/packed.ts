// An answer made ready to be sent many times: compressed, and with the headers of each form laid out as node:http writes them.
import type { OutgoingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { sha256 } from "#lib/ids.ts";
import { log } from "#lib/log.ts";

const gzip = promisify(zlib.gzip);
const gunzip = promisify(zlib.gunzip);
const brotli = promisify(zlib.brotliCompress);

/** What a page is packed with while its reader waits: 4 ms for 130 kB. One more takes twice as long, getting memory, for a hundredth less. */
const QUICK = 6;
/** What is sent again and again, in the background: a tenth smaller for a hundred times the work. */
const BEST = 11;

/** Below this the headers weigh more than what is saved. */
const WORTH_COMPRESSING = 500;
const TEXT = /^(text\/|application\/([\w.-]+\+)?(json|xml|javascript)|image\/svg)/;

/** One form of the answer: `headers` are names and values in turn. */
export type Form = { body: Buffer; headers: string[] };

export type Packed = {
  /** Quoted, without the part that tells the forms apart. */
  etag: string;
  lastModified: string;
  br: Form | null;
  /** Null, also, until `packing` is done. */
  gzip: Form | null;
  packing: Promise<void>;
  /** Null for what is compressed: unpacked for the few who ask for it. */
  plain: Form | null;
  /** Headers that hold for every form, and those of them that a 304 repeats. */
  headers: string[];
  unchanged: string[];
  /** Of all its forms, about. */
  bytes: number;
  /** How often it was sent, and whether it is packed as tightly as can be. */
  sent: number;
  tight: boolean;
};

/** What gzip makes of a page beside what brotli makes of it: the half as much again at most. */
const GZIP_TO_BROTLI = 1.5;

/** `headers` have lower-case names and no Content-Length, Content-Encoding or ETag. Compresses in zlib's own threads. */
export async function pack(body: Buffer, headers: OutgoingHttpHeaders): Promise<Packed> {
  const flat = flatten({ ...headers, vary: "Accept-Encoding" });
  const etag = sha256(body).slice(0, 32);
  const lastModified = String(headers["last-modified"] ?? "");
  const common = { etag, lastModified, headers: flat, unchanged: validatorsOf(flat), sent: 0 };
  if (!TEXT.test(String(headers["content-type"])) || body.length < WORTH_COMPRESSING) {
    const plain = formOf(common, body, "");
    return { ...common, br: null, gzip: null, packing: Promise.resolve(), plain, bytes: body.length, tight: true };
  }
  const small = await brotli(body, quality(QUICK, body));
  const packed: Packed = {
    ...common,
    br: formOf(common, small, "br"),
    gzip: null,
    packing: Promise.resolve(),
    plain: null,
    bytes: Math.round(small.length * (1 + GZIP_TO_BROTLI)),
    tight: false,
  };
  // Nearly everybody takes brotli: nobody waits for the other.
  packed.packing = gzip(body).then((older) => {
    packed.gzip = formOf(common, older, "gzip");
  });
  packed.packing.catch((error: unknown) => log.warn({ err: error }, "a page could not be packed as gzip"));
  return packed;
}

let turn: Promise<void> = Promise.resolve();

/** Replaces the brotli form by a smaller one, in the background and one after another: it takes a processor for a while. */
export function tightenInTurn(packed: Packed): void {
  turn = turn
    .then(() => tighten(packed))
    .catch((error: unknown) => log.warn({ err: error }, "a page could not be packed tightly"));
}

/** Another ETag for other bytes, though they say the same. */
export async function tighten(packed: Packed): Promise<void> {
  if (packed.tight) return;
  packed.tight = true;
  const { body } = await unpack(packed);
  packed.br = formOf(packed, await brotli(body, quality(BEST, body)), "br", "t");
}

/** The form without compression. */
export async function unpack(packed: Packed): Promise<Form> {
  if (packed.plain) return packed.plain;
  await packed.packing;
  return formOf(packed, packed.gzip ? await gunzip(packed.gzip.body) : Buffer.alloc(0), "");
}

const quality = (level: number, body: Buffer) => ({
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: level, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length },
});

type Common = Pick<Packed, "etag" | "headers">;

function formOf({ etag, headers }: Common, body: Buffer, encoding: "br" | "gzip" | "", sign: string = encoding): Form {
  const own = ["ETag", `"${etag}${sign && `-${sign}`}"`, "Content-Length", String(body.length)];
  return { body, headers: [...headers, ...own, ...(encoding ? ["Content-Encoding", encoding] : [])] };
}

/** RFC 9110, 15.4.5: what a 304 must say of what the answer would have said; and what guards a browser, which it says every time. */
const REPEATED =
  /^(cache-control|cdn-cache-control|vary|last-modified|x-content-type-options|x-frame-options|referrer-policy|permissions-policy|reporting-endpoints|content-security-policy|cross-origin-.*|strict-transport-security)$/i;

const validatorsOf = (flat: string[]) => flat.filter((_, at) => REPEATED.test(flat[at - (at % 2)] ?? ""));

function flatten(headers: OutgoingHttpHeaders): string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  );
}
