// Before somebody logs out: what he wrote and the server does not have yet is told, since nothing of it may stay on the device. What cannot be
// told he is shown (leave.tsx), and may stay.
import type { FormEvent, ReactNode } from "react";
import { listUnsaved } from "#components/articles/desk/unsaved/flag.ts";
import { waitingKeys } from "#components/comments/outbox/flag.ts";
import { draftsOnDevice, isTold } from "#components/comments/reader/drafts/on-device.ts";
import { noteLeaving } from "./forget.ts";

/** `show`: puts a question on the page, or takes it away. `lost`: the question in one sentence, where the page cannot be asked for more. */
type Leaving = { author: string; show: (question: ReactNode) => void; lost: string };

let telling = false;
let mayLeave = false;

/** The form is sent a second time when all is told, or given up. */
export function tellFirst(event: FormEvent<HTMLFormElement>, { author, show, lost }: Leaving): void {
  if (mayLeave || (draftsOnDevice().every(isTold) && waitingKeys().length === 0 && listUnsaved().length === 0)) {
    noteLeaving();
    return;
  }
  event.preventDefault();
  if (telling) return;
  telling = true;
  const form = event.currentTarget;
  import("./leave.tsx")
    .then(({ tellAndAsk }) => tellAndAsk(author, show))
    .catch(() => window.confirm(lost))
    // Within its own event a form cannot be sent again.
    .then((leaves) => new Promise<boolean>((resolve) => setTimeout(resolve, 0, leaves)))
    .then((leaves) => {
      telling = false;
      if (!leaves) return;
      // The header may have been made anew meanwhile.
      const still = form.isConnected
        ? form
        : document.querySelector<HTMLFormElement>(`form[data-leaving="${form.dataset.leaving}"]`);
      mayLeave = true;
      still?.requestSubmit();
      mayLeave = false;
    });
}
