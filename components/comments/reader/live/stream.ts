// What happens in a discussion, as the server tells it: as a stream, and where none can be had, asked for from time to time.
import { type News, readNews } from "./waiting.ts";

/** Fails so often in a row: something on the way does not let streams through. */
const ENOUGH = 3;
/** Seconds between questions, at random between the two, so that readers do not ask all at once. */
const ASK_AFTER = [15, 30] as const;
/** After so many questions a stream is tried again: five minutes or so. */
const QUESTIONS = 12;
/** A server that says nothing of it wants no more than this, in seconds. */
const LONGEST_PAUSE = 600;

export type Following = {
  articleId: string;
  /** The last event that is known. */
  after: number;
  tell: (news: News) => void;
};

const address = (what: "live" | "changes", articleId: string, after: number) =>
  `/api/v1/${what}?article=${encodeURIComponent(articleId)}&after=${after}`;

/** Asks once. `again` in seconds; null: there is nothing to be asked any more. */
export async function ask({ articleId, after, tell }: Following): Promise<{ again: number | null }> {
  const [least, most] = ASK_AFTER;
  const soon = least + Math.random() * (most - least);
  const answer = await fetch(address("changes", articleId, after), { cache: "no-store" }).catch(() => null);
  if (!answer) return { again: soon };
  if (!answer.ok) {
    const wanted = Number(answer.headers.get("retry-after"));
    if (answer.status < 500 && answer.status !== 429) return { again: null };
    return { again: Math.min(LONGEST_PAUSE, Math.max(soon, wanted || 0)) };
  }
  const news = readNews(await answer.text().catch(() => null));
  if (news) tell(news);
  return { again: soon };
}

/** Follows until the given function is called, or until the server says that the page is too old. */
export function follow({ articleId, after, tell }: Following): () => void {
  let seq = after;
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const stop = () => {
    stopped = true;
    source?.close();
    clearTimeout(timer);
  };
  const hear = (news: News) => {
    if (stopped) return;
    if ("reload" in news) stop();
    else seq = Math.max(seq, news.seq);
    tell(news);
  };

  const poll = async (left: number) => {
    const { again } = await ask({ articleId, after: seq, tell: hear });
    if (stopped || again === null) return;
    timer = setTimeout(() => (left > 1 ? poll(left - 1) : listen()), again * 1_000);
  };

  const listen = () => {
    let failed = 0;
    source = new EventSource(address("live", articleId, seq));
    source.addEventListener("open", () => {
      failed = 0;
    });
    source.addEventListener("changes", ({ data }) => {
      const news = readNews(data);
      if (news) hear(news);
    });
    source.addEventListener("error", () => {
      failed += 1;
      // Refused outright it is closed; otherwise the browser is about to try again by itself.
      if (source?.readyState !== EventSource.CLOSED && failed < ENOUGH) return;
      source?.close();
      if (!stopped) void poll(QUESTIONS);
    });
  };

  listen();
  return stop;
}
