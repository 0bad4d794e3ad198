// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
export const entry = {
  login: "Email or username",
  password: "Password",
  logIn: "Log in",
  loggingIn: "Logging in…",

  username: "Username",
  usernameHint:
    "{min, number} to {max, number} letters, digits, hyphens or underscores. Everybody sees it beside what you write.",
  email: "Email",
  emailHint: "Nobody sees it. You can log in with it.",
  passwordHint:
    "At least {min, plural, one {# character} other {# characters}}. A few words that do not belong together are easy to remember and hard to guess.",
  register: "Register",
  leaveEmpty: "Leave this empty",
  registering: "Registering…",
  makeAccount: "Make the account",
  makingAccount: "Making the account…",

  displayName: "Name",
  displayNameHint: "Shown instead of your username, if you like.",
  bio: "About you",
  bioHint: "A few words for readers who open your page.",
  save: "Save",
  saving: "Saving…",

  currentPassword: "Current password",
  newPassword: "New password",
  changePassword: "Change password",
  changingPassword: "Changing…",

  newEmail: "New email",
  newEmailHint: "A letter with a link goes there.",
  // Beside another form of the page that asks for the current password.
  passwordToBeSure: "Password, to be sure",
  changeEmail: "Change email",
  changingEmail: "Changing…",
  sendLink: "Send the link again",
  sendingLink: "Sending…",
  keepEmail: "Keep the present address",
  confirm: "Confirm",
  confirming: "Confirming…",
  sendReset: "Send a link",

  endSession: "End",
  endingSession: "Ending…",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "End the session of {device}",
  endOthers: "Log out everywhere else",
  endingOthers: "Logging out…",

  // The code of an authenticator app, or a recovery code.
  code: "Code",
  continue: "Continue",
  continuing: "One moment…",
  waitingPasskey: "Waiting for your device…",
  passkeyFailed: "No passkey was used. Please try again, or go on without it.",
} as const;
