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
