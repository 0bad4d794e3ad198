// What attackers send where nothing of the kind is asked for: other values in the place of every one, arguments that no browser sends, probes
// of the server's seams. Nothing may break, and nothing be seen or changed that should not be.
import { connect } from "node:net";
import * as corpus from "./attacks/corpus.ts";
import { attackedSite, isBroken, type Seen } from "./attacks/site.ts";
import { actionBody, actions } from "./authorisation/build.ts";
import { ROUTES } from "./authorisation/table.ts";
import { expect, test } from "./journey.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(1_200_000);
test.skip(!corpus.hasCorpus, "There is no ../shared/data/hostile here.");

const target = attackedSite();

test("another value in the place of any changes nothing and breaks nothing", async () => {
  const { things, scene, calls, fill, ask, act, postJson } = target();
  const wrong: string[] = [];
  const before = await scene.state();
  for (const value of corpus.values()) {
    const said = JSON.stringify(value);
    for (const [name, body] of Object.entries(calls.ENDPOINTS)) {
      const control = body(things) as Record<string, unknown>;
      for (const field of Object.keys(control)) {
        if (typeof value === typeof control[field]) continue;
        // Nothing given is as good as "" where the field may be left out.
        const answer = await postJson(name.replace("POST ", ""), { ...control, [field]: value });
        if (answer.status < 400 || isBroken(answer)) wrong.push(`${name} ${field}=${said}: ${answer.status}`);
      }
      const more = await postJson(name.replace("POST ", ""), {
        ...control,
        role: value,
        authorId: value,
        score: value,
      });
      if (more.status !== 400) wrong.push(`${name} with more: ${more.status}`);
    }
    for (const { exportedName } of actions()) {
      const raw = new FormData();
      raw.append("0", JSON.stringify([{ values: {} }, value]));
      const asValue = await act(exportedName, raw);
      if (isBroken(asValue)) wrong.push(`${exportedName} of ${said}: ${asValue.status}`);
      const fields = (await calls.ACTIONS[exportedName]?.(things)) ?? {};
      const bracketed = Object.fromEntries(
        Object.keys(fields).map((field) => [`${field}[${Object.keys(Object(value))[0] ?? "not"}]`, said]),
      );
      const asFields = await act(exportedName, actionBody({ ...bracketed, [`and[${said.length}]`]: said }));
      if (isBroken(asFields)) wrong.push(`${exportedName} of fields ${said}: ${asFields.status}`);
    }
    for (const [name, { at }] of Object.entries(ROUTES)) {
      const address = at[0] && fill(at[0]);
      if (!address) continue;
      const more = ["article", "q", "page", "order", "after", "draft", "held", "reply", "next", "state", "ids", "from"];
      const twice = more.map((field) => `${field}=${encodeURIComponent(said)}&${field}=b`).join("&");
      const nested = more.map((field) => `${field}[not]=${encodeURIComponent(said)}`).join("&");
      for (const query of [twice, nested]) {
        const answer = await ask(`${address}${address.includes("?") ? "&" : "?"}${query}`);
        if (isBroken(answer)) wrong.push(`${name} ?${query.slice(0, 60)}: ${answer.status}`);
      }
    }
    for (const name of ["afterword.session", "afterword.holder", "afterword_scripts", "afterword_light"]) {
      const answer = await ask("/settings", { headers: { cookie: `${name}=${encodeURIComponent(said)}` } });
      if (isBroken(answer)) wrong.push(`cookie ${name}=${said}: ${answer.status}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await scene.state()).toBe(before);
});

/** Malformed, cyclic and huge arguments of actions. */
const FLIGHT = [
  '"$0"',
  '["$0"]',
  '["$1","$2"]',
  '["$Q1"]',
  "[",
  "{}",
  '"$F1"',
  '["$@0"]',
  `[${'["$1:a"],'.repeat(500)}0]`,
  "[".repeat(50_000),
];

test("what no browser of ours would send as an action's arguments is refused quickly", async () => {
  const { scene, act, ask } = target();
  const wrong: string[] = [];
  const before = await scene.state();
  for (const { exportedName } of actions()) {
    for (const text of FLIGHT) {
      const body = new FormData();
      body.append("1", '"$0"');
      body.append("0", text);
      const begun = performance.now();
      const answer = await act(exportedName, body);
      if (performance.now() - begun > 2_000) wrong.push(`${exportedName} took long: ${text.slice(0, 40)}`);
      if (/\bat \S+ \(.*:\d+:\d+\)/.test(answer.text))
        wrong.push(`${exportedName} shows a stack: ${text.slice(0, 40)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(await scene.state()).toBe(before);
  expect((await ask("/livez")).status).toBe(200);
});

test("no probe of the server's seams sees what is guarded, and nobody follows one", async () => {
  const { people, scene, canaryPort, fill, ask, url, knocks } = target();
  const wrong: string[] = [];
  const guarded = ["/desk", "/desk/site", fill("/desk/articles/{draftArticle}"), "/settings", fill("/a/{draftSlug}")];
  const action = actions()[0]?.id ?? "";
  const seen =
    /canary-(draft|unpublished|beneath|hidden|withdrawn|held)|mail-of-(author|admin|editor)|-----BEGIN|AUTH_SECRET/i;
  const reader = await scene.cookieOf(people, "reader");
  const judge = (name: string, at: string, { status, text }: Seen) => {
    if (status >= 500) wrong.push(`${name} at ${at}: ${status}`);
    if (seen.test(text)) wrong.push(`${name} at ${at} shows what is guarded`);
  };
  for (const probe of corpus.probes()) {
    const { name, method = "GET", raw } = probe;
    if (raw) {
      for (const path of guarded) {
        const text = await sendRaw(
          url,
          raw.replaceAll("127.0.0.1:1", `127.0.0.1:${canaryPort}`).replaceAll("/admin", path),
        );
        judge(name, path, { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 400), text });
      }
      continue;
    }
    const own = probe.path ? [probe.path] : probe.paths;
    const targets = own
      ? own.flatMap((path) =>
          path.includes("dmin") ? guarded.map((one) => path.replace(/\/(%61|a)dmin/i, one)) : [path],
        )
      : guarded.map((path) => path + (probe.pathSuffix ?? ""));
    for (const target of targets) {
      for (const cookies of [{ cookie: "" }, reader]) {
        const given = Object.entries(probe.headers ?? {}).map(([header, value]): [string, string] => [
          header,
          value.replace("<id>", action).replaceAll("127.0.0.1:1", `127.0.0.1:${canaryPort}`),
        ]);
        const body = probe.bodyBytes
          ? { body: "x".repeat(probe.bodyBytes) }
          : probe.bodyHex
            ? { body: Buffer.from(probe.bodyHex, "hex") }
            : {};
        const headers = { ...cookies, ...Object.fromEntries(given) };
        judge(
          name,
          target,
          await ask(target.replaceAll("127.0.0.1%3A1", `127.0.0.1%3A${canaryPort}`), { method, headers, ...body }),
        );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(knocks()).toBe(0);
  expect((await ask("/livez")).status).toBe(200);
});

/** Bytes as they are; what came until the server closed or a second had gone by. */
function sendRaw(url: string, raw: string): Promise<string> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(raw));
    const end = () => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(1_000, end);
    socket
      .on("data", (part) => (text += part))
      .on("close", end)
      .on("error", end);
  });
}
