"use client";
import { useEffect, useMemo, useState } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { whenIdle } from "#components/ui/when-idle.ts";
import { useWords } from "#components/ui/words.tsx";
import { countNew, mark } from "./marks.ts";
import { useVisit } from "./use-visit.ts";

/** Marks a reader's own comments and those that came since the last visit, also among what is added later; tells how many are new. */
export function useMarks(section: HTMLElement, articleId: string, slug: string): number {
  const { me, known, thread } = useMe();
  const t = useWords<"reader">();
  const handle = me?.handle ?? null;
  const since = useVisit(articleId)?.since;
  const recommended = useMemo(
    () => new Set(thread?.articleId === articleId ? thread.recommended : []),
    [thread, articleId],
  );
  const names = me?.muted.join(" ") ?? "";
  const muted = useMemo(() => new Set(names.split(" ").filter(Boolean)), [names]);
  const [fresh, setFresh] = useState(0);

  useEffect(() => {
    // Until the reader is known his own words would count as new to him.
    if (!known || since === undefined) return;
    const mine = { handle, since: new Date(since).toISOString(), recommended, muted, slug, t };
    const markIn = (root: Element) => {
      mark(root, mine);
      setFresh(countNew(section));
    };
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const place = node.matches(".said") ? node.parentElement : node;
          if (place?.matches("article[data-id], :has(article[data-id])")) markIn(place);
        }
    });
    const cancel = whenIdle(() => {
      for (const marked of section.querySelectorAll("[data-new]")) marked.removeAttribute("data-new");
      markIn(section);
      watch.observe(section, { childList: true, subtree: true });
    });
    return () => {
      cancel();
      watch.disconnect();
    };
  }, [section, known, handle, since, recommended, muted, slug, t]);

  useEffect(() => {
    // Drawn by the style sheet; set when there is something to draw, since all comments inherit it.
    if (fresh > 0) section.style.setProperty("--new", JSON.stringify(t("reader.new")));
  }, [section, fresh, t]);
  return fresh;
}
