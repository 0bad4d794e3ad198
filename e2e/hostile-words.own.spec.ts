// What attackers write, in every field of a real site, and what they upload. Nothing may break (no 500), nothing of it may run, and nobody else
// may be asked for anything.
import * as corpus from "./attacks/corpus.ts";
import { type Answer, attackedSite, isBroken } from "./attacks/site.ts";
import { actionBody } from "./authorisation/build.ts";
import { expect, test } from "./journey.ts";

test.describe.configure({ mode: "serial" });
test.setTimeout(1_200_000);
test.skip(!corpus.hasCorpus, "There is no ../shared/data/hostile here.");

const target = attackedSite();

test("every text through every field breaks nothing, and what is shown of it runs nowhere", async ({ page }) => {
  const { things, canaryPort, fill, ask, act, postJson, url, knocks } = target();
  const broken: string[] = [];
  const posted: string[] = [];
  const note = (where: string, text: string, answer: Answer) => {
    if (isBroken(answer)) broken.push(`${where} ${answer.status}: ${JSON.stringify(text.slice(0, 80))}`);
  };
  const links = [`http://127.0.0.1:${canaryPort}/canary`, `![x](http://127.0.0.1:${canaryPort}/canary.png)`];
  for (const [name, given] of Object.entries({ ...corpus.texts(), links })) {
    for (const text of given) {
      const begun = performance.now();
      const sent = { articleId: things.article, subject: text.slice(0, 120), body: text };
      const answer = await postJson("/api/v1/comments", sent);
      note(`a comment of ${name}`, text, answer);
      if (answer.status === 201) posted.push(JSON.parse(answer.text).id);
      if (performance.now() - begun > 4_000) broken.push(`slow, ${name}: ${JSON.stringify(text.slice(0, 80))}`);
      const query = encodeURIComponent(text.toWellFormed().slice(0, 1_500));
      note(`a search for ${name}`, text, await ask(`/search?q=${query}`));
      if (name === "pathological" || name === "commonmark") continue;
      note(`finding ${name}`, text, await ask(`${fill("/a/{slug}/find")}?q=${query}`));
      note(`a reader called ${name}`, text, await ask(`/u/${query.slice(0, 300)}`));
      note(`an article called ${name}`, text, await ask(`/a/${query.slice(0, 300)}`));
      note(
        `a profile of ${name}`,
        text,
        await act("changeProfile", actionBody({ displayName: text.slice(0, 60), bio: text.slice(0, 500) })),
      );
      const person = { handle: text.slice(0, 30), email: "x", password: "four quiet herons at dusk" };
      note(`registering as ${name}`, text, await act("register", actionBody(person)));
    }
  }
  expect(broken).toEqual([]);
  expect(posted.length).toBeGreaterThan(100);
  const [dialogs, foreign]: [string[], string[]] = [[], []];
  page.on("dialog", async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  page.on("request", (one) => /^(data|blob):/.test(one.url()) || one.url().startsWith(url) || foreign.push(one.url()));
  await page.goto(url + fill("/a/{slug}"));
  for (;;) {
    await expect(page.getByRole("region", { name: "Discussion" })).toBeVisible();
    const next = page.getByRole("link", { name: "Next page" });
    if ((await next.count()) === 0) break;
    await page.goto(new URL((await next.getAttribute("href")) ?? "", page.url()).href);
  }
  expect({ dialogs, foreign, knocks: knocks() }).toEqual({ dialogs: [], foreign: [], knocks: 0 });
});

test("NUL and half a character are answered with 400 in whatever field, and never reach the database", async () => {
  const { things, calls, ask, postJson } = target();
  for (const bad of ["a\0b", "a\ud800b", "\udc00"]) {
    for (const [name, body] of Object.entries(calls.ENDPOINTS)) {
      const control = body(things) as Record<string, unknown>;
      for (const field of Object.keys(control)) {
        const { status } = await postJson(name.replace("POST ", ""), { ...control, [field]: bad });
        expect(status, `${name} ${field}`).toBe(400);
      }
    }
  }
  for (const path of [
    "/a/%00",
    "/a/x%00y",
    "/u/%00",
    "/topics/%00",
    "/search?q=%00",
    "/search?q=%ED%A0%80",
    "/a/%ED%A0%80",
    "/u/%ED%A0%80",
  ])
    expect((await ask(path)).status, path).toBeLessThan(500);
  for (const at of ["/api/v1/comments?article=%00&ids=a", "/api/v1/branches?article=%00", "/api/me?article=%00"])
    expect((await ask(at)).status, at).toBe(400);
});

test("uploads are pictures of ours or nothing, whatever they say to be and are called", async () => {
  const { scene, people, ask, url } = target();
  const { files, filenames } = corpus.uploads();
  const wrong: string[] = [];
  const editor = await scene.cookieOf(people, "editor");
  const upload = (name: string, type: string, bytes: Buffer, who: Record<string, string>) => {
    const body = new FormData();
    body.append("picture", new Blob([new Uint8Array(bytes)], { type }), name);
    return ask("/api/uploads", { method: "POST", headers: who, body });
  };
  for (const { name, filename, declaredContentType, base64, expect: wanted } of files) {
    const begun = performance.now();
    const answer = await upload(filename, declaredContentType, Buffer.from(base64, "base64"), editor);
    const came = answer.status === 200;
    const good = came
      ? /accept|safe|reencode/.test(wanted)
      : !/^accept(-and-(strip|reencode))?$/.test(wanted) && answer.status < 500;
    if (!good || performance.now() - begun > 5_000) wrong.push(`${name}: ${answer.status}, ${wanted}`);
    if (!came) continue;
    const { id, widths } = JSON.parse(answer.text);
    const shown = await fetch(`${url}/media/${id}/${widths[0]}.jpg`);
    const headers = [shown.headers.get("content-type"), shown.headers.get("x-content-type-options")];
    if (headers.join() !== "image/jpeg,nosniff") wrong.push(`${name} is sent as ${headers}`);
  }
  const another = await scene.cookieOf(people, "admin");
  const picture = await scene.aPicture();
  for (const name of corpus.some(filenames, 10)) {
    const answer = await upload(name, "image/png", picture, another);
    if (answer.status !== 200 || !/"id":"[0-9a-z]+"/.test(answer.text)) wrong.push(`called ${name}: ${answer.status}`);
  }
  expect(wrong).toEqual([]);
});

test("addresses that mail would misunderstand register nobody else", async () => {
  const { act } = target();
  const wrong: string[] = [];
  for (const [n, email] of corpus.emails().entries()) {
    const fields = { handle: `mailer-${n}`, email, password: "four quiet herons at dusk" };
    const answer = await act("register", actionBody(fields));
    if (isBroken(answer)) wrong.push(`${email}: ${answer.status}`);
  }
  const { db } = await import("#lib/db.ts");
  const stored = await db().account.findMany({ where: { handle: { startsWith: "mailer-" } }, select: { email: true } });
  for (const { email } of stored)
    if (!/^[^\s@"<>,;:()[\]\\]+@[^\s@"<>,;:()[\]\\]+$/.test(email ?? "")) wrong.push(`stored: ${email}`);
  expect(wrong).toEqual([]);
});
