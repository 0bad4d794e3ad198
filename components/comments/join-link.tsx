"use client";
import { useMe } from "#components/accounts/me.tsx";
import { useWords } from "#components/ui/words.tsx";
import { joinHref } from "./addresses.ts";

/** Beneath an answer to oneself that is rather the second half of what it answers: for those who look after the discussion. */
export function JoinLink({ slug, commentId }: { slug: string; commentId: string }) {
  const t = useWords<"additions">();
  const { me } = useMe();
  if (!me || me.role === "reader") return null;
  return (
    <p className="no-print text-sm">
      <a
        href={joinHref(slug, commentId)}
        className="inline-block py-1.5 font-semibold text-accent underline underline-offset-4 pointer-coarse:py-3"
      >
        {t("additions.joinLink")}
      </a>
    </p>
  );
}
