import type { Metadata } from "next";
import { SearchForm } from "#components/search/search-form.tsx";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

export default function NotFound() {
  return (
    <div className="mx-auto max-w-measure py-16">
      <h1 className="font-reading text-4xl font-semibold text-balance">There is no page at this address</h1>
      <p className="mt-4 mb-6 text-lg">
        It may have been withdrawn, or the address has a slip in it. Search for it, or go to the{" "}
        <a href="/" className="text-accent underline underline-offset-4">
          front page
        </a>
        .
      </p>
      <SearchForm />
    </div>
  );
}
