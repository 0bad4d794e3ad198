"use client";
import type { ReactNode } from "react";
import { unsavedHere } from "#components/articles/desk/unsaved/on-device.ts";
import { intoDrafts, waitingOf } from "#components/comments/outbox/give-up.ts";
import { tellAll } from "#components/comments/reader/drafts/at-server.ts";
import { draftsOnDevice, isTold } from "#components/comments/reader/drafts/on-device.ts";
import { ownerHere } from "./forget.ts";
import { LeavingQuestion, type Left } from "./leaving-question.tsx";

/** Nobody waits longer for it. */
const PATIENCE_MS = 8_000;

async function tellEverything(author: string): Promise<void> {
  await intoDrafts(author);
  await tellAll(author, true);
}

/** What the server has not acknowledged: drafts, comments that wait to be sent, and what is typed at the desk until it is saved there. */
const notTold = async (author: string): Promise<Left[]> => [
  ...draftsOnDevice().filter((one) => !isTold(one)),
  ...(await waitingOf(author)),
  ...unsavedHere()
    .filter(({ accountId }) => accountId === ownerHere())
    .map(({ key, words: { title = "", dek = "", body = "" } }) => ({
      formKey: key,
      subject: title,
      body: [dek, body].filter(Boolean).join("\n\n"),
    })),
];

/** Tells the server what it does not have; where something is left over, asks with `show` whether to lose it. Gives whether to leave. */
export async function tellAndAsk(author: string, show: (question: ReactNode) => void): Promise<boolean> {
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([tellEverything(author), enough]).catch(() => {});
  const left = await notTold(author);
  if (left.length === 0) return true;
  return new Promise((resolve) => {
    const answer = (leaves: boolean) => {
      show(null);
      resolve(leaves);
    };
    show(<LeavingQuestion left={left} onAnswer={answer} />);
  });
}
