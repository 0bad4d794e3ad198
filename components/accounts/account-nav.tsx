"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useActionState } from "react";
import type { Me } from "#domain/accounts/me.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { enterPath } from "#web/return-path.ts";
import { logOut } from "./actions.ts";
import { useMe } from "./me.tsx";

const LINK = "py-2.5 underline-offset-4 hover:underline";

/** Where this page is, to come back to; on the pages for logging in, where they will lead. */
function useHere(): string {
  const path = usePathname();
  const query = useSearchParams();
  if (path === "/login" || path === "/register") return query.get("next") ?? "/";
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The reader's corner of the header. */
export function AccountNav() {
  const { me } = useMe();
  const here = useHere();
  if (me) return <SignedIn me={me} here={here} />;
  return (
    <>
      <a href={enterPath("/login", here)} className={LINK}>
        Log in
      </a>
      <a href={enterPath("/register", here)} className={LINK}>
        Register
      </a>
    </>
  );
}

function SignedIn({ me, here }: { me: Me; here: string }) {
  const [state, send, sending] = useActionState(logOut, EMPTY_FORM);
  const next = /^\/(settings|desk)(\/|$|\?)/.test(here) ? "/" : here;
  return (
    <>
      <a href={`/u/${encodeURIComponent(me.handle)}`} className={LINK}>
        <bdi>{me.handle}</bdi>
      </a>
      <a href="/settings" className={LINK}>
        Settings
      </a>
      {me.role === "reader" ? null : (
        <a href="/desk" className={LINK}>
          Desk
        </a>
      )}
      <form action={send}>
        <input type="hidden" name="next" value={next} />
        <button
          type="submit"
          disabled={sending}
          className="cursor-pointer py-2.5 font-semibold underline-offset-4 hover:underline"
        >
          Log out
        </button>
        {state.message ? <p role="alert">{state.message}</p> : null}
      </form>
    </>
  );
}
