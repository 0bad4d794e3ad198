// The key that makes a form's sending one comment, however often it is sent. It stays the same for one place in one tab until the comment
// is there, so that sending again is recognised where no answer came; the server tells other words under the same key apart.

const HEX = 16;

/** 128 random bits. (crypto.randomUUID exists on https and localhost alone.) */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(HEX)), (byte) => byte.toString(HEX).padStart(2, "0")).join("");

const nameFor = (articleId: string, parentId: string) => `afterword.form.${articleId}.${parentId}`;

/** The key for comments in this place. Where the browser forbids storage, a new one each time the form wakes. */
export function formKeyFor(articleId: string, parentId: string): string {
  const name = nameFor(articleId, parentId);
  try {
    const known = sessionStorage.getItem(name);
    if (known) return known;
    const key = newKey();
    sessionStorage.setItem(name, key);
    return key;
  } catch {
    return newKey();
  }
}

/** The form goes on with words that have a key already. */
export function noteFormKey(articleId: string, parentId: string, key: string): void {
  try {
    sessionStorage.setItem(nameFor(articleId, parentId), key);
  } catch {
    // Forbidden: it has its key as long as it stands there.
  }
}

/** The comment is there: the next one from this place has a key of its own. */
export function dropFormKey(articleId: string, parentId: string): void {
  try {
    sessionStorage.removeItem(nameFor(articleId, parentId));
  } catch {
    // Forbidden: each form has a new one anyway.
  }
}
