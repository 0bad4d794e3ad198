import type { TopicName } from "#domain/articles/queries.ts";

/** The first topic of an article, above its headline. */
export function Kicker({ topics, className = "" }: { topics: TopicName[]; className?: string }) {
  const [topic] = topics;
  if (!topic) return null;
  return (
    <p className={`text-sm font-semibold ${className}`}>
      <a href={`/topics/${topic.slug}`} className="relative py-1 text-accent underline-offset-4 hover:underline">
        <bdi>{topic.name}</bdi>
      </a>
    </p>
  );
}
