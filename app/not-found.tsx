import type { Metadata } from "next";
import { cache } from "react";
import { loadWords } from "#components/layout/loaders.ts";
import { SearchForm } from "#components/search/search-form.tsx";
import { rich } from "#components/ui/rich.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  return { title: t("layout.missingMetaTitle"), robots: { index: false } };
}

// Next puts it into the data of every page, twice: the same element is sent once.
const makePage = cache(async () => {
  const t = await loadWords();
  return (
    <div className="mx-auto max-w-measure py-16">
      <h1 className="font-headline text-4xl text-balance">{t("layout.missingTitle")}</h1>
      <p className="mt-4 mb-8 font-reading text-xl text-pretty">
        {rich(t, "layout.missing", {
          home: (words) => (
            <a key="home" href="/" className="text-accent underline underline-offset-4">
              {words}
            </a>
          ),
        })}
      </p>
      <SearchForm />
    </div>
  );
});

export default function NotFound() {
  return makePage();
}
