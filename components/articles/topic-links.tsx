import type { TopicName } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";

/** What an article is about, as links to more of it. */
export function TopicLinks({ topics, t }: { topics: TopicName[]; t: Words }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label={t("articles.topics")}>
      <ul className="flex flex-wrap gap-2 text-sm font-semibold">
        {topics.map((topic) => (
          <li key={topic.slug} className="min-w-0">
            <a
              href={`/topics/${topic.slug}`}
              className="inline-flex items-center rounded-full border border-rule px-3 py-1.5 wrap-anywhere hover:border-ink pointer-coarse:min-h-11"
            >
              <bdi>{topic.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
