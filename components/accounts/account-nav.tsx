"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useActionState, useState } from "react";
import { CurrentLink } from "#components/layout/current-link.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { Me } from "#domain/accounts/me.ts";
import { EMPTY_FORM } from "#web/form-state.ts";
import { enterPath } from "#web/return-path.ts";
import { logOut } from "./actions.ts";
import { tellFirst } from "./leaving.ts";
import { useMe } from "./me.tsx";

const LINK =
  "inline-flex min-h-11 shrink-0 items-center whitespace-nowrap underline-offset-4 hover:underline aria-[current]:underline";

/** Where this page is, to come back to; on the pages for coming in, where they will lead. */
function useHere(): string {
  const path = usePathname();
  const query = useSearchParams();
  if (/^\/(login|register|prove)(\/|$)/.test(path)) return query.get("next") ?? "/";
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The reader's corner of the header: one line, which scrolls inside itself where long words and a small phone meet. */
export function AccountNav() {
  const { me, known } = useMe();
  const t = useWords<"chrome">();
  return (
    <nav
      aria-label={t("chrome.account")}
      className="no-print col-span-2 -mx-4 flex min-h-11 min-w-0 grow gap-x-4 overflow-x-auto px-4 text-sm font-semibold [scrollbar-width:none] sm:mx-0 sm:justify-end sm:px-1"
    >
      {me ? <SignedIn me={me} /> : <Guest known={known} />}
    </nav>
  );
}

/** Until it is known whose page this is, those who carry a session are not shown the links of those who do not. */
function Guest({ known }: { known: boolean }) {
  const t = useWords<"chrome">();
  const path = usePathname();
  const here = useHere();
  const link = known ? LINK : `${LINK} in-data-signed-in:invisible`;
  const current = (page: string) => (path === page ? ("page" as const) : undefined);
  return (
    <>
      <a href={enterPath("/login", here)} aria-current={current("/login")} className={link}>
        {t("chrome.logIn")}
      </a>
      <a href={enterPath("/register", here)} aria-current={current("/register")} className={link}>
        {t("chrome.register")}
      </a>
    </>
  );
}

function SignedIn({ me }: { me: Me }) {
  const [state, send, sending] = useActionState(logOut, EMPTY_FORM);
  const [question, setQuestion] = useState<ReactNode>(null);
  const t = useWords<"chrome" | "draft">();
  const here = useHere();
  const next = /^\/(settings|drafts|desk)(\/|$|\?)/.test(here) ? "/" : here;
  return (
    <>
      <CurrentLink href={`/u/${encodeURIComponent(me.handle)}`} className={`${LINK} max-w-24 sm:max-w-60`}>
        <bdi className="truncate">{me.handle}</bdi>
      </CurrentLink>
      <CurrentLink href="/settings" className={LINK}>
        {t("chrome.settings")}
      </CurrentLink>
      {me.desk ? (
        <CurrentLink href="/desk" className={LINK}>
          {t("chrome.desk")}
        </CurrentLink>
      ) : null}
      <form
        action={send}
        onSubmit={(event) => tellFirst(event, { author: me.handle, show: setQuestion, lost: t("draft.notSavedMeans") })}
        data-leaving=""
        className="flex shrink-0 items-center gap-x-4"
      >
        <input type="hidden" name="next" value={next} />
        <button type="submit" aria-disabled={sending} className={`${LINK} cursor-pointer aria-disabled:opacity-60`}>
          {t("chrome.logOut")}
        </button>
        {state.message ? (
          <p role="alert" className="text-danger">
            {state.message}
          </p>
        ) : null}
      </form>
      {question}
    </>
  );
}
