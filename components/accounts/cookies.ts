// The two cookies that the page's script reads and writes; they hold no secret. Their other side is web/session-cookie.ts.

/** This browser runs scripts: pages need not know their reader, the script fills in. Until the browser is closed. */
export const noteScripts = () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that people still use.
  document.cookie = "afterword_scripts=1; path=/; SameSite=Lax";
};

/** Whether asking api/me is worth while. */
export const isSignedIn = () => document.cookie.split("; ").includes("afterword_signed_in=1");

/** The server says that the session is over. */
export const noteSignedOut = () => {
  // biome-ignore lint/suspicious/noDocumentCookie: as above.
  document.cookie = "afterword_signed_in=; path=/; Max-Age=0; SameSite=Lax";
};
