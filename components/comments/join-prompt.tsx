"use client";
import { useMe } from "#components/accounts/me.tsx";

/** What stands above the form: the way in for those who are not logged in, a plain heading for those who are. */
export function JoinPrompt({ slug }: { slug: string }) {
  const { me } = useMe();
  if (me?.suspended) return <p className="mb-4">Your account is suspended: you can read, and not write.</p>;
  if (me) return <h3 className="mb-4 text-lg font-bold">Join the discussion</h3>;
  const next = encodeURIComponent(`/a/${slug}#write`);
  const look = "font-semibold text-accent underline underline-offset-4";
  return (
    <div className="mb-5">
      <p className="text-lg">
        <a href={`/login?next=${next}`} className={look}>
          Log in
        </a>{" "}
        or{" "}
        <a href={`/register?next=${next}`} className={look}>
          register
        </a>{" "}
        to join the discussion.
      </p>
      <p className="mt-1 text-sm text-muted">Or write first: what you type is kept while you log in.</p>
    </div>
  );
}
