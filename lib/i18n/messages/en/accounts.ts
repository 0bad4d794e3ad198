// Pages of accounts: login, registration, settings, the first account. Said on the server.
export const accounts = {
  logInTitle: "Log in",
  logInDescription: "Log in to join the discussion.",
  newHere: "New here? <register>Register</register>",
  registerTitle: "Register",
  registerDescription: "Register to join the discussion.",
  haveAccount: "Have an account? <login>Log in</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "Your comment is kept. Once you are in, you find it ready to send.",

  forgot: "Forgot your password?",
  // /forgot and /reset, by a link in a letter.
  forgotTitle: "Forgot your password",
  forgotAbout:
    "Enter the email address of your account. If there is one, a link comes there by which you choose a new password.",
  resetAsked:
    "If there is an account with this address, a letter is on its way to it. Its link works for half an hour. If nothing comes within some minutes, look among the unwanted mail.",
  backToLogin: "Back to logging in",
  resetTitle: "Choose a new password",
  resetAbout:
    "It takes the place of the one you have forgotten, and logs you out everywhere. If you log in with a second step, that stays as it is.",
  resetDone: "Your password is changed, and you are logged out everywhere. Log in with the new one.",
  resetNotOpen: "It works once and for half an hour. <forgot>Ask for a new one</forgot>.",

  // /confirm, by a link in a letter.
  confirmTitle: "Confirm your email address",
  confirm: "Is <email></email> yours? Then press the button.",
  confirmNotOpen: "It works once and for one day. A new one is sent from <settings>your settings</settings>.",
  confirmedLogIn: "Your email address is confirmed. Log in to go on.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "Make the first account",
  welcomeDescription: "The first account.",
  welcome: "It is the administrator’s: it may write, publish and look after everybody else’s account.",
  notOpenTitle: "This link does not open anything",
  notOpen:
    "It works once and for one day, and only until there is an administrator. Start the site again to be given a new one, or make the account at the server with <command>npm run account</command>.",

  settingsTitle: "Settings",
  settingsDescription: "Your account.",
  suspended:
    "Your account is suspended since <time></time>. You can read, change your password and log out, but you cannot write here or change your profile.",
  profile: "Profile",
  profileAbout: "What readers see <page>on your page</page> and beside what you write.",
  profileSaved: "Your profile is saved.",
  profileClosed: "While your account is suspended, <page>your page</page> stays as it is.",
  emailAddress: "Email",
  // <email> shows the person’s own.
  emailConfirmed: "Your address is <email></email>. It is confirmed.",
  emailUnconfirmed:
    "Your address is <email></email>. It is not confirmed yet: open the link in the letter that was sent there.",
  emailToCome: "<email></email> takes its place once you open the link in the letter that was sent there.",
  emailAbout: "A new address counts once you have confirmed it; the old one is told.",
  linkSent: "A letter with a new link is on its way.",
  addressAsked: "A letter is on its way to the new address. Until you open its link, everything stays as it is.",
  addressKept: "Your address stays as it is.",
  password: "Password",
  // <handle> and <email> show the person’s own.
  logInWith: "You log in as <handle></handle> or with <email></email>.",
  passwordAbout: "A new password logs you out everywhere but here.",
  passwordChanged: "Your password is changed. You are logged out everywhere else.",
  sessions: "Where you are logged in",
  sessionsAbout: "If you do not know one of these browsers, end its session and change your password.",
  sessionsOne: "Only in this browser.",
  sessionEnded: "The session is ended.",
  othersEnded: "You are logged out everywhere else.",
  thisBrowser: "This browser",
  // A browser and what it runs on, by their own names: “Firefox on Linux”, “Safari on iPhone”.
  device: "{browser} on {system}",
  deviceUnknown: "Unknown browser",
  deviceUnknownOn: "Unknown browser on {system}",
  lastSeen: "Last seen: <time></time>",
  loggedIn: "Logged in: <time></time>",
} as const;
