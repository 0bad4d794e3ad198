// One stream for all tabs of a browser that show the same discussion: one of them leads and tells the others.
import { ask, type Following, follow } from "./stream.ts";
import { type News, readNews } from "./waiting.ts";

/** Follows until the given function is called. Browsers without locks or channels follow in each tab. */
export function followOnce({ articleId, after, tell }: Following): () => void {
  if (!("locks" in navigator) || typeof BroadcastChannel === "undefined") return follow({ articleId, after, tell });
  const name = `afterword.live.${articleId}`;
  const channel = new BroadcastChannel(name);
  const end = new AbortController();
  let seq = after;

  const hear = (news: News) => {
    if (end.signal.aborted) return;
    if (!("reload" in news)) seq = Math.max(seq, news.seq);
    tell(news);
  };
  channel.addEventListener("message", ({ data }) => {
    const news = readNews(data);
    if (news) hear(news);
  });

  /** Holds the lock as long as this tab follows; where it is closed, the browser gives the lock to the next. */
  const lead = () =>
    new Promise<void>((done) => {
      if (end.signal.aborted) return done();
      const stop = follow({
        articleId,
        after: seq,
        tell: (news) => {
          channel.postMessage(news);
          hear(news);
        },
      });
      end.signal.addEventListener("abort", () => {
        stop();
        done();
      });
    });

  const begin = async () => {
    const led = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await lead();
      return lock !== null;
    });
    if (led || end.signal.aborted) return;
    // Another tab leads. What it heard before this page was made known to it is asked for once.
    void ask({ articleId, after: seq, tell: hear });
    await navigator.locks.request(name, { signal: end.signal }, lead);
  };
  // Called off while it waited for its turn.
  begin().catch(() => {});

  return () => {
    end.abort();
    channel.close();
  };
}
