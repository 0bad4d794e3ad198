"use client";
import { useMe } from "#components/accounts/me.tsx";
import { editHref, withdrawHref } from "./addresses.ts";

/** "Edit" and "Withdraw" beneath one's own comment. The page is the same for all readers; who reads it is known here alone. */
export function OwnLinks({
  slug,
  commentId,
  authorHandle,
}: {
  slug: string;
  commentId: string;
  authorHandle: string | null;
}) {
  const { me } = useMe();
  if (!me || me.handle !== authorHandle) return null;
  return (
    <>
      <a href={editHref(slug, commentId)} className="py-1.5 text-muted underline-offset-4 hover:underline">
        Edit
      </a>
      <a href={withdrawHref(slug, commentId)} className="py-1.5 text-muted underline-offset-4 hover:underline">
        Withdraw
      </a>
    </>
  );
}
