import type { TopicName } from "#domain/articles/queries.ts";

/** What an article is about, as links to more of it. */
export function TopicLinks({ topics }: { topics: TopicName[] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label="Topics" className="no-print mt-10">
      <ul className="flex flex-wrap gap-2 text-sm font-semibold">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a
              href={`/topics/${topic.slug}`}
              className="inline-block rounded-full border border-rule px-3 py-1.5 hover:border-ink"
            >
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
