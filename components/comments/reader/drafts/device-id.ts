// How the server tells this browser's drafts from those of its reader's others. Random and nothing but that; it tells nothing of its
// reader, so it stays when he logs out.
import { newKey } from "../../form-key.ts";

const NAME = "afterword.device";

let ofThisPage: string | undefined;

/** Where storage is forbidden, another one for every page. */
export function deviceId(): string {
  if (ofThisPage) return ofThisPage;
  try {
    const known = localStorage.getItem(NAME);
    ofThisPage = known && /^[0-9a-f]{32}$/.test(known) ? known : newKey();
    localStorage.setItem(NAME, ofThisPage);
  } catch {
    ofThisPage ??= newKey();
  }
  return ofThisPage;
}
