import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { findProfile } from "#domain/accounts/profile/queries.ts";
import { noteTag } from "#web/tags.ts";

/** The person at /u/HANDLE, or not found. */
export const loadProfile = cache(async (encoded: string) => {
  let handle = encoded;
  try {
    handle = decodeURIComponent(encoded);
  } catch {
    notFound();
  }
  // In an address that was encoded twice.
  if (handle.includes("\0")) notFound();
  noteTag("people");
  return (await findProfile(handle)) ?? notFound();
});
