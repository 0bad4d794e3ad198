// Who changes anything here: every server action and every endpoint that takes something. What may be seen is in table.ts.
import { ROLES, type Role } from "./table.ts";

const WRITERS: readonly Role[] = ["reader", "author", "moderator", "editor", "admin"];
const SIGNED_IN: readonly Role[] = ROLES.filter((role) => role !== "nobody");
const NONE: readonly Role[] = [];
const EDITORS: readonly Role[] = ["editor", "admin"];

/** By whom a call changes anything; called by anybody else, or from elsewhere than our own pages, it changes nothing. */
export const CHANGES: Record<string, readonly Role[]> = {
  "components/accounts/actions.ts logIn": NONE,
  "components/accounts/actions.ts logOut": SIGNED_IN,
  "components/accounts/actions.ts register": ROLES,
  "components/accounts/actions.ts makeFirstAdmin": NONE,
  "components/accounts/actions.ts changeProfile": WRITERS,
  // It takes the password that one has now.
  "components/accounts/actions.ts changePassword": NONE,
  // One's own: the session is the author's.
  "components/accounts/actions.ts endSession": ["author"],
  "components/accounts/actions.ts endOtherSessions": SIGNED_IN,
  // From a guest it is kept until he has logged in.
  "components/accounts/actions.ts putPortrait": WRITERS,
  // The others have none.
  "components/accounts/actions.ts removePortrait": ["author"],
  "components/accounts/address/actions.ts confirmAddress": NONE,
  // Only the author's is not confirmed.
  "components/accounts/address/actions.ts sendConfirmation": ["author"],
  "components/accounts/address/actions.ts changeEmail": NONE,
  "components/accounts/address/actions.ts keepEmail": ["author"],
  // The letter goes to the account's owner, whoever asks for it.
  "components/accounts/reset/actions.ts askForReset": ROLES,
  "components/accounts/reset/actions.ts resetPassword": NONE,
  // These take what nobody guesses: a code, a key on a device, a password.
  "components/accounts/security/actions.ts passSecondStep": NONE,
  "components/accounts/security/actions.ts logInWithPasskey": NONE,
  "components/accounts/security/actions.ts proveByPassword": NONE,
  "components/accounts/security/actions.ts proveByPasskey": NONE,
  "components/accounts/security/actions.ts addAuthenticator": NONE,
  "components/accounts/security/actions.ts addPasskey": NONE,
  // Of the author's alone there is something to remove, and only he may.
  "components/accounts/security/actions.ts removeAuthenticator": ["author"],
  "components/accounts/security/actions.ts removePasskey": ["author"],
  "components/accounts/security/actions.ts renewCodes": ["author"],
  "components/identities/actions.ts registerWith": NONE,
  "components/identities/actions.ts link": NONE,
  "components/identities/actions.ts dismiss": NONE,
  "components/identities/actions.ts unlink": ["author"],
  "components/mail/actions.ts sendAgain": ["admin"],
  "components/mutes/actions.ts turnMute": SIGNED_IN.filter((role) => role !== "author"),
  "components/mutes/actions.ts unmute": ["author"],
  "components/own-data/actions.ts closeAccount": NONE,
  "components/own-data/actions.ts keepAccount": NONE,
  "components/comments/actions.ts postComment": ["nobody", ...WRITERS],
  "components/comments/actions.ts editComment": ["author"],
  "components/comments/actions.ts withdrawComment": ["author"],
  "components/comments/actions.ts restoreComment": ["author"],
  "components/comments/actions.ts joinComment": ["moderator", "editor", "admin"],
  "components/comments/drafts/actions.ts discardDraft": ["author"],
  "components/comments/drafts/actions.ts recallDraft": ["author"],
  "components/articles/desk/actions.ts saveArticle": EDITORS,
  "components/articles/desk/actions.ts restore": EDITORS,
  "components/articles/desk/actions.ts mendCorrection": EDITORS,
  "components/articles/desk/actions.ts removeCorrection": EDITORS,
  "components/articles/desk/actions.ts addPicture": EDITORS,
  "components/articles/desk/actions.ts removePicture": EDITORS,
  "components/site/actions.ts saveSettings": ["admin"],
  "POST /api/v1/comments": WRITERS,
  "POST /api/v1/continuations": ["author"],
  "POST /api/v1/drafts": WRITERS,
  "POST /api/v1/held-comments": ROLES,
  // A question is written down for whoever may answer it.
  "POST /api/v1/passkeys/challenge": ROLES,
  "POST /api/v1/passkeys/new": SIGNED_IN,
  "POST /api/v1/own-data": NONE,
  "POST /api/v1/waiting/back": ["author"],
  "POST /api/v1/waiting/away": ["author"],
  "POST /api/v1/recommendations": WRITERS.filter((role) => role !== "author"),
  // When one was here is one's own, also of who may only read.
  "POST /api/v1/visits": SIGNED_IN,
  "POST /api/light": NONE,
  "POST /api/uploads": EDITORS,
};
