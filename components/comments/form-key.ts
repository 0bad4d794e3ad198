// The key that makes a form's sending one comment, however often it is sent. It stays the same for one place in one tab, so that going
// back and sending again is recognised; the server tells other words under the same key apart.

const HEX = 16;

/** 128 random bits. (crypto.randomUUID exists on https and localhost alone.) */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(HEX)), (byte) => byte.toString(HEX).padStart(2, "0")).join("");

/** The key for comments in this place. Where the browser forbids storage, a new one each time the form wakes. */
export function formKeyFor(articleId: string, parentId: string): string {
  const name = `afterword.form.${articleId}.${parentId}`;
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
