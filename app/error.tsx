"use client";
import { Button } from "#components/ui/button.tsx";

/** A page that could not be made. The number is in the log beside what happened. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <div className="mx-auto max-w-measure py-16">
      <h1 className="font-reading text-4xl font-semibold">Something went wrong on our side</h1>
      <p className="mt-4 text-lg">
        What you asked for could not be shown just now. Nothing that was published is lost; please try again in a
        moment.
      </p>
      <div className="my-6 flex flex-wrap gap-3">
        <Button type="button" onClick={reset}>
          Try again
        </Button>
        <a href="/" className="py-2.5 font-semibold text-accent underline underline-offset-4">
          To the front page
        </a>
      </div>
      {error.digest ? (
        <p className="text-sm text-muted">If you write to us about it, name this number: {error.digest}</p>
      ) : null}
    </div>
  );
}
