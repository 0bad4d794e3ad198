"use client";
import type { ReactNode } from "react";
import { useMe } from "#components/accounts/me.tsx";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";

/** What stands above the form: the way in for those who are not logged in, who writes for those who are. Both are two lines high. */
export function JoinPrompt({ slug }: { slug: string }) {
  const t = useWords<"reader">();
  const { me } = useMe();
  if (me?.suspended) return null;
  if (me) {
    return (
      <div className="mb-6">
        <h3 className="text-lg font-semibold">{t("reader.joinHeading")}</h3>
        <p className="mt-1 text-sm text-muted">
          {rich(t, "reader.writingAs", {
            handle: me.handle,
            name: (name) => <bdi className="font-semibold text-ink">{name}</bdi>,
          })}
        </p>
      </div>
    );
  }
  const next = encodeURIComponent(`/a/${slug}#write`);
  const link = (path: string) => (words: ReactNode) => (
    <a href={`${path}?next=${next}`} className="font-semibold text-accent underline underline-offset-4">
      {words}
    </a>
  );
  return (
    <div className="mb-6">
      <p className="text-lg">{rich(t, "reader.join", { login: link("/login"), register: link("/register") })}</p>
      <p className="mt-1 text-sm text-muted">{t("reader.writeFirst")}</p>
    </div>
  );
}
