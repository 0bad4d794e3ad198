// What a reader types and marks before a page's scripts wake, and in the very moment, is there afterwards.
import { expect, type Page, test } from "./journey.ts";
import { commentSaying, openStory, permalinkOf, register, write } from "./people.ts";

test.describe("before the page's scripts wake", () => {
  // The worker's own requests do not come by where a journey holds a page's scripts back.
  test.use({ serviceWorkers: "block" });

  /** Opens the form that changes a comment of a new reader's, with its scripts held back until they are let go. */
  async function openAsleep(page: Page) {
    await openStory(page);
    const handle = await register(page);
    await write(page, "Post comment", { subject: "Early", body: `Old words, ${handle}.` });
    await expect(commentSaying(page, `Old words, ${handle}.`)).toBeVisible();
    const edit = `${await permalinkOf(page, `Old words, ${handle}.`)}/edit`;
    const { promise: awake, resolve: letGo } = Promise.withResolvers<void>();
    await page.route("**/*.js", async (route) => {
      await awake;
      await route.continue();
    });
    await page.goto(edit, { waitUntil: "commit" });
    // The boxes have arrived whole.
    await expect(page.getByRole("button", { name: "Save changes" })).toBeVisible();
    const wake = async () => {
      letGo();
      // The header knows its reader: the scripts are awake.
      await expect(page.getByRole("banner").getByRole("link", { name: handle, exact: true })).toBeVisible();
    };
    return { handle, wake };
  }

  test("what is typed is not written over", async ({ page }) => {
    const { handle, wake } = await openAsleep(page);
    await page.getByLabel("Comment", { exact: true }).fill(`New words, ${handle}.`);
    await page.getByLabel("Subject").fill("Earlier");
    await wake();
    await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`New words, ${handle}.`);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(commentSaying(page, `New words, ${handle}.`)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Earlier" })).toBeVisible();
  });

  test("what is typed on goes where the caret was put", async ({ page }) => {
    const { handle, wake } = await openAsleep(page);
    await page.getByLabel("Comment", { exact: true }).press("ControlOrMeta+End");
    await wake();
    await page.keyboard.type(" And more.");
    await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`Old words, ${handle}. And more.`);
  });

  /**
   * Marks the box, or types where its caret stands, in a pause that React may make while it takes the page over: after it has first looked at
   * the box, or after it has written its default anew. No hand can time that.
   */
  const inThePause = (page: Page, box: string, after: "look" | "write", typed: string | null) =>
    page.addInitScript(
      ([name, moment, text]) => {
        let isOver = false;
        const pause = (found: HTMLInputElement | HTMLTextAreaElement) => {
          if (isOver) return;
          isOver = true;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (text === null ? found.select() : document.execCommand("insertText", false, text));
          port2.postMessage(null);
          // React pauses when it has worked for five milliseconds.
          for (const until = performance.now() + 20; performance.now() < until; );
        };
        const find = document.getElementById;
        if (moment === "look")
          document.getElementById = (id: string) => {
            const found = find.call(document, id);
            if (found instanceof HTMLTextAreaElement && found.name === name) pause(found);
            return found;
          };
        for (const { prototype } of moment === "write" ? [HTMLInputElement, HTMLTextAreaElement] : []) {
          const whole = Object.getOwnPropertyDescriptor(prototype, "defaultValue") as PropertyDescriptor;
          const set = function (this: HTMLInputElement | HTMLTextAreaElement, value: string) {
            whole.set?.call(this, value);
            if (this.name === name) pause(this);
          };
          Object.defineProperty(prototype, "defaultValue", { ...whole, set });
        }
      },
      [box, after, typed] as const,
    );

  test("who marks all of it in the moment in which they wake replaces all of it", async ({ page }) => {
    await inThePause(page, "subject", "write", null);
    const { wake } = await openAsleep(page);
    await page.getByLabel("Subject").press("ControlOrMeta+End");
    await wake();
    await page.keyboard.press("Delete");
    await expect(page.getByLabel("Subject")).toHaveValue("");
  });

  for (const after of ["look", "write"] as const) {
    test(`what replaces all that was marked, in the moment in which they wake, replaces it (${after})`, async ({
      page,
    }) => {
      await inThePause(page, "body", after, "Quite other words.");
      const { wake } = await openAsleep(page);
      await page.getByLabel("Comment", { exact: true }).press("ControlOrMeta+A");
      await wake();
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue("Quite other words.");
    });

    test(`what is typed on in that moment stands behind what was typed before (${after})`, async ({ page }) => {
      await inThePause(page, "body", after, " And more.");
      const { handle, wake } = await openAsleep(page);
      await page.getByLabel("Comment", { exact: true }).fill(`New words, ${handle}.`);
      await wake();
      await expect(page.getByLabel("Comment", { exact: true })).toHaveValue(`New words, ${handle}. And more.`);
    });
  }
});
