"use client";

/** Stands in when even the page's frame could not be made (no database): no styles, no scripts needed. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body style={{ font: "1.125rem/1.5 Georgia, serif", maxWidth: "36rem", margin: "4rem auto", padding: "0 1rem" }}>
        <h1>Something went wrong on our side</h1>
        <p>The page could not be shown just now. Nothing that was published is lost; please try again in a moment.</p>
        {error.digest ? <p>If you write to us about it, name this number: {error.digest}</p> : null}
      </body>
    </html>
  );
}
