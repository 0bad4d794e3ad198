import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { buttonClass, type Look } from "./button-class.ts";

type Props = ComponentProps<"button"> & {
  look?: Look;
  /** Its work is under way: another press does nothing. Client components alone may give this. */
  busy?: boolean | undefined;
  /** Said while busy ("Posting…"); the button is wide enough for both from the start, when its other words are plain text. */
  busyWords?: string;
};

/** A button that sends its form unless told otherwise. */
export function Button({ look = "primary", busy, busyWords, children, ...rest }: Props) {
  const shown = busy && busyWords ? busyWords : children;
  const other = busy ? children : busyWords;
  return (
    <button
      type="submit"
      {...rest}
      // Not disabled: that would throw the keyboard's focus off the page.
      {...(busy ? { "aria-disabled": true, onClick: ignore } : {})}
      className={buttonClass(look)}
    >
      {busyWords ? (
        <span
          data-other={typeof other === "string" ? other : undefined}
          className="grid *:col-start-1 *:row-start-1 after:invisible after:col-start-1 after:row-start-1 after:content-[attr(data-other)]"
        >
          <span>{shown}</span>
        </span>
      ) : (
        shown
      )}
    </button>
  );
}

const ignore = (event: MouseEvent) => event.preventDefault();

export function LinkButton({ look = "quiet", href, children }: { look?: Look; href: string; children: ReactNode }) {
  return (
    <a href={href} className={buttonClass(look)}>
      {children}
    </a>
  );
}
