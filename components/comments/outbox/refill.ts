"use client";
// Words that come back into the form they were sent from: taken back by their author, or not taken by the server.
import { useSyncExternalStore } from "react";
import { draftOnDevice, keepOnDevice } from "../reader/drafts/on-device.ts";

export type Refill = { nth: number; subject: string; body: string; formKey: string; refused?: string };
type Returned = Omit<Refill, "nth"> & { articleId: string; parentId: string; slug: string };

const pending = new Map<string, Refill>();
const changed = new Set<() => void>();
let nth = 0;

const nameOf = (articleId: string, parentId: string) => `${articleId}.${parentId}`;

/** Puts them there; the form shows them as it stands or when it opens. They are on the device before they are anywhere else. */
export function putBack({ articleId, parentId, slug, ...words }: Returned): void {
  const place = { articleId, parentId, editing: "" };
  keepOnDevice({ ...place, slug, ...words, at: Date.now() });
  pending.set(nameOf(articleId, parentId), { nth: ++nth, ...words });
  for (const tell of changed) tell();
}

/** They are sent; the form, which stays as it is, holds others by now. */
export function keepInstead(articleId: string, parentId: string, words: Omit<Refill, "nth">): void {
  const back = pending.get(nameOf(articleId, parentId));
  if (back) pending.set(nameOf(articleId, parentId), { nth: back.nth, ...words });
}

/** They are sent, or on their way. */
export function takeFrom(articleId: string, parentId: string): void {
  pending.delete(nameOf(articleId, parentId));
  for (const tell of changed) tell();
}

function listen(tell: () => void) {
  changed.add(tell);
  return () => changed.delete(tell);
}

/** What came back for this place; null for nothing. A new number means a new form. */
export const useRefill = (articleId: string, parentId = ""): Refill | null =>
  useSyncExternalStore(
    listen,
    () => pending.get(nameOf(articleId, parentId)) ?? null,
    () => null,
  );

type Typed = { subject: string; body: string };

/** What stands in the form for a place just now, null where it is not open. */
export function typedThere(section: Element, parentId: string): Typed | null {
  const form = [...section.querySelectorAll("form")].find(
    ({ elements }) =>
      (elements.namedItem("parentId") as HTMLInputElement | null)?.value === parentId && elements.namedItem("formKey"),
  );
  if (!form) return null;
  const fields = new FormData(form);
  return { subject: String(fields.get("subject") ?? ""), body: String(fields.get("body") ?? "") };
}

/** What was typed there since is not lost: it follows what comes back. */
export function joined(back: Typed, typed: Typed | null): Typed {
  const more = typed?.body.trim() && typed.body.trim() !== back.body.trim() ? `\n\n${typed.body}` : "";
  return { subject: back.subject || typed?.subject || "", body: back.body + more };
}

/** What this device holds for the place without a form being open. */
export const draftedThere = (articleId: string, parentId: string): Typed | null =>
  draftOnDevice({ articleId, parentId, editing: "" }) ?? null;
