import type { Words } from "#lib/i18n/words.ts";
import { loadWaitingHere } from "./loaders.ts";
import { UnconfirmedCard } from "./unconfirmed-card.tsx";

/** What the reader wrote in this discussion that waits for his address, where no scripts show it in its place. */
export async function WaitingHere({ articleId, t }: { articleId: string; t: Words }) {
  const waiting = await loadWaitingHere(articleId);
  if (waiting.length === 0) return null;
  return (
    <div data-waits-served="">
      {waiting.map((one) => (
        <UnconfirmedCard key={one.id} one={one} t={t} />
      ))}
    </div>
  );
}
