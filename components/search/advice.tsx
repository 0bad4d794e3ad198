// What is said when there is nothing to list.

/** Before the first search. */
export function HowToSearch() {
  return (
    <div className="prose mt-8 max-w-measure">
      <p>Looks through all articles and all comments. Other forms of a word are found too: “tide” finds “tides”.</p>
      <ul>
        <li>
          <code>harbour lights</code> finds what has both words
        </li>
        <li>
          <code>"harbour lights"</code> finds the words side by side
        </li>
        <li>
          <code>harbour or quay</code> finds what has either
        </li>
        <li>
          <code>harbour -lights</code> leaves out what has the second
        </li>
      </ul>
    </div>
  );
}

export function NothingFound({ query, searchable, page }: { query: string; searchable: boolean; page: number }) {
  if (page > 1) {
    return (
      <p className="mt-8 text-lg">
        There is no page {page} of this search.{" "}
        <a href={`/search?q=${encodeURIComponent(query)}`} className="text-accent underline">
          To the first
        </a>
      </p>
    );
  }
  return (
    <div className="mt-8 space-y-3 text-lg">
      <p>
        {searchable ? (
          <>
            Nothing was found for “<bdi>{query}</bdi>”.
          </>
        ) : (
          <>
            “<bdi>{query}</bdi>” holds no word that can be looked for: very common words, signs alone, and words to
            leave out find nothing.
          </>
        )}
      </p>
      <p>
        Try fewer words, or another word for the same thing. What was posted a moment ago is found a few seconds later.
      </p>
    </div>
  );
}
