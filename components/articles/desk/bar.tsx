import type { ReactNode } from "react";

/** On a form with a bar: fields that take the focus stop short of it, so that it never covers them. */
export const CLEAR_OF_BAR = "[&_:is(a,button,input,select,summary,textarea)]:scroll-mb-36";

/** A form's buttons, always in sight where the window is tall enough to spare the room. */
export function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-ink bg-paper px-4 py-3 sm:mx-0 sm:px-0 [@media(min-height:36rem)]:sticky">
      {children}
    </div>
  );
}
