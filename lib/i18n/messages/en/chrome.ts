// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
export const chrome = {
  account: "Account",
  logIn: "Log in",
  register: "Register",
  settings: "Settings",
  desk: "Desk",
  logOut: "Log out",

  light: "Appearance",
  lightDevice: "Automatic",
  lightLight: "Light",
  lightDark: "Dark",

  brokenTitle: "Something went wrong on our side",
  broken:
    "What you asked for could not be shown just now. Nothing that was published is lost; please try again in a moment.",
  brokenReference: "If you write to us about it, name this number: {reference}",
  offlineTitle: "You seem to be offline",
  offline: "This could not be loaded without a connection. Once you are back online, try again.",
  tryAgain: "Try again",
  toFrontPage: "To the front page",
} as const;
