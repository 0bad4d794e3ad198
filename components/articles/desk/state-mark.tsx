import type { ArticleState } from "#domain/articles/policy.ts";

const NAMES: Record<ArticleState, string> = { draft: "Draft", published: "Published", unpublished: "Unpublished" };

/** Where an article stands, in words. */
export function StateMark({ state, pending }: { state: ArticleState; pending: boolean }) {
  return (
    <span className="inline-flex flex-wrap gap-2 text-sm font-semibold">
      <span className="rounded-full border border-rule px-2.5 py-0.5">{NAMES[state]}</span>
      {pending ? <span className="rounded-full bg-mark px-2.5 py-0.5 text-ink">Changes not published</span> : null}
    </span>
  );
}
