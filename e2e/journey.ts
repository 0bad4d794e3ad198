// Playwright's test for journeys. The readers that a journey has brought with it leave when it is over; where it failed, the run says what each
// of them saw last, for whoever has nothing but the run's words.
import { type Browser, test as base } from "@playwright/test";

export * from "@playwright/test";

/** Of each page: the article's beginning, and its end with the forms and what is told beneath them. */
const MOST_WORDS = 4_000;

const shortened = (words: string) =>
  words.length <= 2 * MOST_WORDS ? words : `${words.slice(0, MOST_WORDS)}\n…\n${words.slice(-MOST_WORDS)}`;

export const test = base.extend<{ others: undefined }>({
  others: [
    // What stands behind `context` here goes before it.
    async ({ browser, context: _own }, use, info) => {
      const before = new Set(browser.contexts());
      await use(undefined);
      if (info.status !== info.expectedStatus) console.log(await whatAllSaw(browser));
      for (const context of browser.contexts()) if (!before.has(context)) await context.close();
    },
    { auto: true },
  ],
});

async function whatAllSaw(browser: Browser): Promise<string> {
  const seen = browser.contexts().flatMap((context) =>
    context.pages().map(async (page) => {
      const words = await page
        .locator("body")
        .ariaSnapshot({ timeout: 2_000 })
        .catch((error: unknown) => String(error));
      return `\n${page.url()}\n${shortened(words)}`;
    }),
  );
  return (await Promise.all(seen)).join("\n");
}
