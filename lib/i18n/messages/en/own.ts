// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
export const own = {
  // /settings/data.
  dataTitle: "Your data",
  dataDescription: "Download what is yours, or delete your account.",

  // On /settings.
  settingsData: "<data>Download what is yours, or delete your account</data>",
  settingsMutes: "<mutes>Readers you have muted</mutes>",
  settingsLinked: "<linked>Other ways to log in</linked>",
  passwordNone:
    "Your account has no password: you log in with an account elsewhere. <forgot>Have a link sent to you</forgot> if you want to choose one as well.",
  passwordNoneYet:
    "Your account has no password: you log in with an account elsewhere. Once your email address is confirmed, you can choose one as well.",
  download: "Download your data",
  downloadAbout:
    "One ZIP file with all that is kept of you, as a page to read and as JSON for programs: your profile, comments with all their versions, drafts, recommendations, visits, mutes, sessions and sign-ins.",
  downloadButton: "Download",
  leave: "Delete your account",
  leaveAbout:
    "Your account is closed at once and deleted after a day. Until then you can log in and keep it. Afterwards your name, email, profile, drafts, visits and sessions are gone for good, and nobody else can take your username.",

  // Instead of the password, for whoever has none.
  leaveFresh:
    "Your account has no password: to delete it, log out and in again first, and come here within ten minutes.",
  closing: "Your account is closed. It will be deleted for good after <time></time>, unless you keep it.",
  kept: "Your account stays. Nothing was deleted.",

  // On /login, right after.
  closedDone: "Your account is closed and will be deleted in a day. If you change your mind, log in before that.",

  // /settings/mutes.
  mutesTitle: "Muted readers",
  mutesDescription: "Whose comments are folded away for you.",
  mutesAbout: "Their comments are folded away for you alone. Nobody is told. You mute a reader on his page.",
  mutesNone: "You have muted nobody.",
  mutedSince: "Muted: <time></time>",
  unmuted: "Their comments are shown to you again.",

  // /settings/linked.
  linkedTitle: "Other ways to log in",
  linkedDescription: "Accounts elsewhere by which you log in here.",
  linkedAbout:
    "Once it is linked, you can log in here with an account that you have elsewhere. We learn who you are there, and nothing else.",
  linkedNone: "Nothing is linked yet.",
  linkedOff: "This site does not offer any.",
  linkedSince: "Linked: <time></time>",
  linkMore: "Link another",
  pending: "You came from {provider} as <name></name>. Do you want to log in here with it from now on?",
  linkDone: "It is linked. You can log in with it from now on.",
  unlinkDone: "It is not linked any more.",

  // On /login and /register, above links to providers.
  or: "Or with an account from elsewhere",
  continueWith: "Continue with {provider}",
  signInFailed: "Logging in that way did not work. Please try it once more.",
  signInAway: "{provider} does not answer just now. Please try it later, or log in another way.",

  // /register/with.
  newTitle: "Choose your username",
  newAbout: "You came from {provider} as <name></name>. How should readers here know you?",
  newEmail: "Your email address here will be <email></email>: {provider} has checked that it is yours.",
  haveOne:
    "Somebody here already uses <email></email>. If that is you, <login>log in</login> first: then you can link {provider} in your settings.",

  // The page inside the file.
  fileTitle: "What {site} keeps of {handle}",
  fileAbout: "From {site}, {time}. The same stands in my-data.json for programs. Events are called as in our records.",
  since: "Here since",
  suspended: "Suspended",
  closed: "Closed",
  confirmed: "Email confirmed",
  toConfirm: "Email to be confirmed",
  sent: "Sent",
  at: "When",
  changed: "Changed",
  withdrawn: "Withdrawn",
  hidden: "Hidden",
  discarded: "Thrown away",
  earlier: "Earlier:",
  lastSeen: "Last used",
  ended: "Ended",
  nothing: "Nothing.",
  comments: "Comments",
  articles: "Articles",
  drafts: "Drafts",
  held: "Sent before you logged in",
  waiting: "Comments that wait",
  votes: "Recommendations",
  visits: "Discussions you visited",
  mutes: "Muted readers",
  sessions: "Sessions",
  secondSteps: "Second steps",
  identities: "Linked sign-ins",
  uploads: "Pictures you put into articles",
  mails: "Letters we wrote you",
  events: "What happened to your account",
} as const;
