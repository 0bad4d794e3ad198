// Comments that wait for a connection, and pages that are read without one. Said in the browser.
export const outbox = {
  // A comment that was sent, by somebody who has not confirmed his email address.
  unconfirmed: "Waits until you confirm your email address",
  unconfirmedMeans:
    "Only you see it. Open the link in the letter that was sent to you; <settings>your settings</settings> send it again.",
  unconfirmedReply: "A reply to this comment",
  // A comment that is sent while there is no connection.
  willWait: "You are offline. What you post now waits here and is sent when you are connected.",
  kept: "Your comment is kept here and is sent as soon as there is a connection.",
  waiting: "Waiting to be sent",
  waitingMeans: "It is sent by itself as soon as there is a connection.",
  waitingLogin: "<login>Log in</login> to send it.",
  notTaken: "Not posted",
  edit: "Edit",
  discard: "Discard",
  tryNow: "Try now",
  trying: "Trying…",
  discarded: "The comment is discarded.",
  undo: "Undo",
  inBox: "The text is back in the box.",
  sentElsewhere: "Your comment is posted. <link>Show it</link>",
  someoneWaits: "A comment waits here to be sent. <login>Log in</login> with the account that wrote it.",

  // Pages that are read without a connection.
  seen: "You are offline. This is the page as it was on {moment}.",
  seenUnreached: "We cannot be reached just now. This is the page as it was on {moment}.",
  loadAnew: "Load it anew",
  offlineTitle: "You are offline",
  offline:
    "This page has not been read on this device before, so there is no copy of it to show. It can be opened when you are connected again.",
  readable: "What you can read now",
  nothingReadable: "No page is kept on this device yet.",
  seenOn: "as it was on {moment}",
} as const;
