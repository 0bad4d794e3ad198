// What may be done here, and by whom: every server action, every endpoint and route that writes. Part of the table (table.ts).
import { ROLES, type Role } from "./roles.ts";

const WRITERS: readonly Role[] = ["reader", "unconfirmed", "author", "moderator", "editor", "admin", "lateAdmin"];
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
  // A link of a letter opens it, whoever holds it; this one was guessed.
  "components/accounts/address/actions.ts confirmAddress": NONE,
  // There is something to confirm for whom an address is not proved, or another is to come.
  "components/accounts/address/actions.ts sendConfirmation": ["unconfirmed", "author"],
  "components/accounts/address/actions.ts changeEmail": SIGNED_IN,
  "components/accounts/address/actions.ts keepEmail": ["author"],
  "components/accounts/reset/actions.ts askForReset": ROLES,
  "components/accounts/reset/actions.ts resetPassword": NONE,
  // No login waits for a second step; codes and signatures are made up.
  "components/accounts/security/actions.ts passSecondStep": NONE,
  "components/accounts/security/actions.ts logInWithPasskey": NONE,
  "components/accounts/security/actions.ts proveByPassword": SIGNED_IN,
  "components/accounts/security/actions.ts proveByPasskey": NONE,
  "components/accounts/security/actions.ts addAuthenticator": NONE,
  "components/accounts/security/actions.ts addPasskey": NONE,
  // One's own: the author has both.
  "components/accounts/security/actions.ts removeAuthenticator": ["author"],
  "components/accounts/security/actions.ts removePasskey": ["author"],
  "components/accounts/security/actions.ts renewCodes": ["author"],
  "components/accounts/actions.ts putPortrait": WRITERS,
  // The author has one.
  "components/accounts/actions.ts removePortrait": ["author"],
  // Nobody has come from another site; the author has linked an account there.
  "components/identities/actions.ts registerWith": NONE,
  "components/identities/actions.ts link": NONE,
  "components/identities/actions.ts dismiss": NONE,
  "components/identities/actions.ts unlink": ["author"],
  // It is the author who is muted, and he who has muted the editor.
  "components/mutes/actions.ts turnMute": SIGNED_IN.filter((role) => role !== "author"),
  "components/mutes/actions.ts unmute": ["author"],
  // It takes the password, and there is nothing to keep where nothing was closed.
  "components/own-data/actions.ts closeAccount": NONE,
  "components/own-data/actions.ts keepAccount": NONE,
  // From a guest it is kept until he has logged in.
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
  "components/mail/actions.ts sendAgain": ["admin"],
  "components/site/actions.ts saveSettings": ["admin"],
  "POST /api/v1/comments": WRITERS,
  "POST /api/v1/continuations": ["author"],
  "POST /api/v1/drafts": WRITERS,
  "POST /api/v1/held-comments": ROLES,
  // A question that a passkey is to sign, which anybody may want to.
  "POST /api/v1/passkeys/challenge": ROLES,
  "POST /api/v1/passkeys/new": SIGNED_IN,
  "POST /api/v1/own-data": NONE,
  "POST /api/v1/recommendations": WRITERS.filter((role) => role !== "author"),
  // When one was here is one's own, also of who may only read.
  "POST /api/v1/visits": SIGNED_IN,
  // One's own.
  "POST /api/v1/waiting/away": ["unconfirmed"],
  "POST /api/v1/waiting/back": ["unconfirmed"],
  "POST /api/light": NONE,
  "POST /api/uploads": EDITORS,
};

/** What browsers send of themselves, without saying from which page: taken from everywhere, told in the log, and nothing is changed. */
export const REPORTED = "/api/policy-reports";
