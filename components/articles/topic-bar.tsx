import type { TopicName } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";

/** What a line can offer before one stops looking; the rest is found on the articles themselves. */
const SHOWN = 12;

/**
 * The topics that the publication writes most about, in one line. Where it is longer than the screen it scrolls inside itself and fades
 * where it goes on; the room after the last one keeps that one clear of the fade.
 */
export function TopicBar({ topics, current, t }: { topics: TopicName[]; current?: string; t: Words }) {
  if (topics.length === 0) return null;
  const others = topics.slice(0, SHOWN);
  return (
    <nav aria-label={t("articles.topics")} className="no-print mb-8 border-b border-rule">
      <ul className="topic-bar -mx-4 flex scroll-px-12 gap-x-6 overflow-x-auto px-4 text-sm font-semibold whitespace-nowrap sm:-mx-6 sm:px-6">
        {others.map((topic) => (
          <li key={topic.slug} className="last:pe-8">
            <a
              href={`/topics/${topic.slug}`}
              aria-current={topic.slug === current ? "page" : undefined}
              className="inline-block py-3 underline-offset-4 -outline-offset-3 hover:underline aria-[current]:underline aria-[current]:decoration-2"
            >
              <bdi>{topic.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
