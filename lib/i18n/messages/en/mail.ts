// Letters, and the desk's room where those are seen that were not delivered. Said on the server. {handle} is what a reader calls himself: it
// always stands in quotation marks.
export const mail = {
  subject: "{about} – {site}",
  greeting: "Hello “{handle}”,",
  // Above the address of the button's page.
  linkInFull: "Or copy this address into your browser:",
  foot: "“{site}” sent this by itself: nobody reads what you answer.",

  confirmSubject: "Confirm your email address",
  confirm:
    "this address was given to “{site}” for the account “{handle}”. If that was you, please confirm that it is yours.",
  confirmButton: "Confirm the address",
  confirmAfter:
    "The link works once, for {hours, plural, one {# hour} other {# hours}}. If it was not you, there is nothing to do: without you the address is not used.",

  resetSubject: "Choose a new password",
  reset: "somebody asked “{site}” for a new password for the account “{handle}”. If that was you, choose it here:",
  resetButton: "Choose a new password",
  resetAfter:
    "The link works once, for {minutes, plural, one {# minute} other {# minutes}}. If it was not you, there is nothing to do: your password stays as it is.",

  passwordSubject: "Your password was changed",
  password: "the password of your account “{handle}” at “{site}” was changed ({time}). If that was you, all is well.",
  passwordButton: "It was not me",
  passwordAfter: "If it was not you, choose a new password at once. That also ends every session of whoever got in.",

  addressSubject: "Your email address was changed",
  address:
    "your account “{handle}” at “{site}” has another email address now ({time}), and nothing more of it is sent to this one. If that was you, all is well.",
  addressAfter: "If it was not you, tell those who run “{site}” at once: they can give you the account back.",

  factorAddedSubject: "A second step was set up",
  factorAdded:
    "a second step for logging in (an app or a passkey) was set up for your account “{handle}” at “{site}” ({time}). If that was you, all is well.",
  factorRemovedSubject: "A second step was removed",
  factorRemoved:
    "a second step for logging in (an app or a passkey) was removed from your account “{handle}” at “{site}” ({time}). If that was you, all is well.",
  codesMadeSubject: "New recovery codes were made",
  codesMade:
    "new recovery codes were made for your account “{handle}” at “{site}” ({time}), and the old ones no longer work. If that was you, all is well.",
  codeUsedSubject: "A recovery code was used",
  codeUsed:
    "somebody logged in to your account “{handle}” at “{site}” with a recovery code ({time}). If that was you, all is well.",
  factorAfter:
    "If it was not you, choose a new password at once, and then remove in the settings every app and passkey that is not yours. If you cannot get in any more, tell those who run “{site}”: they can give you the account back.",
  closedSubject: "Your account was closed",
  closed:
    "your account “{handle}” at “{site}” was closed and will be deleted for good after {time}. If that was you and you mean it, there is nothing to do.",
  closedButton: "Keep the account",
  closedAfter:
    "If it was not you, somebody knows your password: log in before then, keep the account, and choose a new password at once.",

  linkedSubject: "There is another way into your account",
  linked:
    "your account “{handle}” at “{site}” can also be opened with an account elsewhere from now on ({time}). If that was you, all is well.",
  linkedButton: "Look at it",
  linkedAfter: "If it was not you, unlink it at once and choose a new password.",

  // The desk's room.
  title: "Mail",
  about: "What could not be delivered yet, and why. Each letter is tried six times within seven and a half hours.",
  aboutFiles:
    "This site names no mail server (SMTP_URL), so nothing leaves it: letters are kept here, for you to read and pass on, for 30 days.",
  none: "No letter waits.",
  waiting: "Waiting",
  failed: "Not delivered",
  sentCount: "Sent within the last day: {count, number}",
  to: "To <address></address>",
  written: "Written <time></time>",
  tries: "Tries: {count, number}",
  next: "Next try <time></time>",
  reason: "Reason: {reason}",
  endUnanswered: "Its words went out twice and no answer came. It may have arrived.",
  endTries: "The worker ended again and again while it was being sent.",
  sendAgain: "Send again",
  // Spoken; begins with the words of sendAgain.
  sendAgainTo: "Send again to {address}",
  doneAgain: "The letter is sent now. If it fails again, it stands here with the reason.",
  files: "Letters",
  noFiles: "No letter was written yet.",
  kindConfirmAddress: "Confirming an address",
  kindResetPassword: "A new password",
  kindPasswordChanged: "A password was changed",
  kindAddressChanged: "An address was changed",
  kindFactorsChanged: "A second step was changed",
  kindAccountClosed: "An account was closed",
  kindIdentityLinked: "An account elsewhere was linked",
  kindOther: "A letter",
} as const;
