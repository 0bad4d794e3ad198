import type { TopicName } from "#domain/articles/queries.ts";

/** More would wrap into a wall of words; the rest is found on the articles themselves. */
const SHOWN = 8;

/** The topics that the publication writes most about. */
export function TopicBar({ topics }: { topics: TopicName[] }) {
  if (topics.length === 0) return null;
  return (
    <nav aria-label="Topics" className="mb-8 border-b border-rule">
      <ul className="flex flex-wrap gap-x-6 text-sm font-semibold">
        {topics.slice(0, SHOWN).map((topic) => (
          <li key={topic.slug}>
            <a href={`/topics/${topic.slug}`} className="inline-block py-3 underline-offset-4 hover:underline">
              {topic.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
