// The document for a fault of ours. Made of words alone: it must work when nothing else does.

const STYLE = "font:1.125rem/1.5 Georgia,serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark";

/** `reference` finds the fault in the log. */
export const brokenPage = (reference: string) => `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>Something went wrong</title></head>
<body style="${STYLE}"><main>
<h1>Something went wrong on our side</h1>
<p>The page could not be shown just now. Nothing that was published is lost. Please try again in a moment.</p>
<p><a href="">Try again</a> or go to the <a href="/">front page</a>.</p>
<p><small>If you write to us about it, name this number: ${reference.replace(/[^\w-]/g, "")}</small></p>
</main></body></html>
`;
