// Posting as a browser without scripts does it: the form of the page, filled and sent to the server action behind it.
import { sayingOf } from "./bare.ts";
import type { Outcome } from "./figure.ts";
import { newKey } from "./posting.ts";
import { expectStatus, textOf, type Visitor, visit } from "./requests.ts";
import { together } from "./series.ts";
import type { Stage } from "./stage.ts";

const WRITERS = 8;
const SECONDS = 5;

export async function benchPlainForm({ site, busy }: Stage): Promise<Outcome> {
  const page = `/a/${busy.slug}`;
  const writers = (await site.signIn(WRITERS)).map((cookie) => visit(site.url, cookie));
  const hidden = await Promise.all(writers.map((writer) => hiddenFields(writer, page)));
  const rate = await together(WRITERS, SECONDS, async (hand, run) => {
    const fields = { ...hidden[hand], subject: "", body: sayingOf(run), formKey: newKey() };
    await send(writers[hand] as Visitor, page, fields);
  });
  for (const writer of writers) writer.close();
  return {
    figures: [
      {
        what: `${WRITERS} writers on one article, plain form without scripts`,
        value: rate,
        unit: "posts/s",
        reach: { least: 120 },
      },
    ],
  };
}

/** What the comment form of the page carries without its reader's doing. */
async function hiddenFields(reader: Visitor, page: string): Promise<Record<string, string>> {
  const html = textOf(expectStatus(await reader.get(page), 200));
  const form = html.match(/<form[^>]*>.*?<\/form>/gs)?.find((one) => one.includes('name="body"'));
  if (!form) throw new Error(`There is no comment form on ${page}.`);
  const inputs = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, "name"),
    attribute(input, "value"),
  ]);
  return Object.fromEntries(inputs);
}

const attribute = (tag: string, name: string) =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

async function send(writer: Visitor, page: string, fields: Record<string, string>): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const body = new Response(form);
  const answer = await writer.post(page, body.headers.get("content-type") ?? "", Buffer.from(await body.arrayBuffer()));
  // Anything but the way to the new comment is the form again, with a sentence.
  expectStatus(answer, 303);
}
