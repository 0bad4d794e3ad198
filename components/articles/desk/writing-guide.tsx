const LINES = [
  ["## Heading", "a heading; ### and #### for those beneath it"],
  ["*stressed*, **strong**", "stressed and strong words"],
  ["[words](https://example.org)", "a link"],
  ["> quoted words", "a quotation"],
  ["> [!pull]\n> quoted words", "a pull quote, set large"],
  ["- one\n- two", "a list; 1. and 2. for a numbered one"],
  ['![What it shows](/media/ID "Caption | Credit")', "a picture, alone in its paragraph"],
  ["Words.[^1]\n\n[^1]: The note.", "a footnote"],
  ["| City | People |\n| --- | --- |\n| Oslo | 700,000 |", "a table"],
  ["```js\nlet x = 1;\n```", "code"],
] as const;

/** How the body is written, in one look. */
export function WritingGuide() {
  return (
    <details className="rounded border border-rule px-4 py-2">
      <summary className="cursor-pointer py-1 font-semibold">How to write: Markdown</summary>
      <p className="mt-2 text-sm text-muted">An empty line begins a new paragraph. HTML is shown as it is typed.</p>
      <dl className="my-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {LINES.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>
              <code className="block font-mono text-sm whitespace-pre-wrap">{typed}</code>
            </dt>
            <dd className="text-sm text-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
