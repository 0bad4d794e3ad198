// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
export const security = {
  title: "How you log in",
  description: "Second step, passkeys and recovery codes.",
  settings:
    "A second step keeps your account yours even if somebody learns your password. <security>Second step, passkeys and recovery codes</security>",
  about: "Whatever you add or remove here logs you out everywhere else.",
  back: "Back to the settings",
  added: "It is set up. You are logged out everywhere else.",
  removed: "It is removed. You are logged out everywhere else.",

  // For people whose role asks for a second step and who have none.
  due: "<security>Set up a second step</security> by <time></time>: your role needs one. Until then everything works as before.",
  overdue:
    "Your role needs a second step. Until you have set one up, your account can do what a reader’s can, and nothing more.",

  // An app that shows six digits for each half minute.
  app: "Authenticator app",
  appAbout:
    "An app on your phone shows six digits that change every half minute. You are asked for them after your password.",
  appSince: "Set up: <time></time>",
  setUpApp: "Set up an app",
  removeApp: "Remove the app",
  removing: "Removing…",
  appTitle: "Set up an authenticator app",

  // <open> leads to the app on the same device.
  appScan:
    "Add an account in your app and point the camera at this picture. If the app is on this device, <open>open it here</open>.",
  appPicture: "QR code for the app",
  appType: "Or type this key into the app:",
  appCode: "The six digits that the app shows now",
  turnOn: "Turn on",
  turningOn: "Turning on…",
  appThere: "An app is set up.",
  passkeys: "Passkeys",
  passkeysAbout:
    "A passkey is kept by your phone, your computer or a security key, and opens with your finger, your face or a PIN. You can log in with it without your password.",
  addPasskey: "Add a passkey",
  addedAt: "Added: <time></time>",
  usedAt: "Last used: <time></time>",
  remove: "Remove",

  // Spoken; begins with the words of remove.
  removeOf: "Remove {name}",
  passkeyName: "Name",
  passkeyNameHint: "So that you know it again: “My phone”, “The blue key”.",
  makePasskey: "Add passkey",
  makingPasskey: "Waiting for your device…",
  passkeyNotMade: "No passkey was made. Please try again.",
  noPasskeysHere: "This browser cannot use passkeys here. An authenticator app works without them.",
  codes: "Recovery codes",
  codesAbout: "If your phone or your key is lost, a recovery code lets you in. Each works once.",
  codesLater:
    "If your phone or your key is lost, a recovery code lets you in. You are given ten when you set up an app or a passkey.",
  codesLeft: "{count, plural, one {# code is left.} other {# codes are left.}}",
  renewCodes: "Make new codes",
  renewing: "Making new codes…",

  // The one time that they are shown.
  newCodes: "Your recovery codes",
  keepCodes:
    "You see them only this once. Keep them where you find them without your phone; codes from before no longer work.",
  copyCodes: "Copy",
  codesCopied: "Copied",
  downloadCodes: "Download",
  codesKept: "I have kept them",

  // /login/second, after the right password.
  secondTitle: "Second step",
  secondDescription: "The second step of logging in.",
  secondApp: "Please enter the six digits that your app shows now, or one of your recovery codes.",
  secondPasskey: "Please use your passkey, or enter one of your recovery codes.",
  secondAgain: "Not you? <login>Begin again</login>",
  usePasskey: "Use a passkey",
  logInWithPasskey: "Log in with a passkey",

  // /prove, before something changes how somebody logs in.
  proveTitle: "Is it you?",
  proveDescription: "Show once more that it is you.",
  proveAbout: "Before something changes how you log in, please show once more that it is you.",
} as const;
