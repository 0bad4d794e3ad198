// What a person reads when something is declined, by code ("too-long": tooLong), by code and number (tooLongLimit), or by code and field
// (missingBody). Said on the server.
export const refusals = {
  signedOut: "Please log in first. What you typed is still here.",
  notAllowed: "Your account may not do this.",
  notFound: "This is no longer there. It may have been removed or moved.",
  missing: "Please fill this in.",
  tooLong: "This is too long. Please shorten it.",
  tooLongLimit: "Please shorten this to at most {limit, plural, one {# character} other {# characters}}.",
  tooShort: "This is too short.",
  tooShortLimit: "Please use at least {limit, plural, one {# character} other {# characters}}.",
  malformed: "This cannot be used as it is written.",
  taken: "This is already in use.",
  wrongCredentials: "The name or the password is wrong.",
  tooMany: "Too many tries. Please wait a while; what you typed is still here.",
  tooManySeconds:
    "Too many tries. Please wait {seconds, plural, one {# second} other {# seconds}}; what you typed is still here.",
  tooManyMinutes:
    "Too many tries. Please wait {minutes, plural, one {# minute} other {# minutes}}; what you typed is still here.",
  tooManyHours:
    "Too many tries. Please wait {hours, plural, one {# hour} other {# hours}}; what you typed is still here.",
  tooManyPace:
    "You have written a lot in a short time. Please wait {minutes, plural, one {# minute} other {# minutes}}; what you typed is still here.",
  tooManyDay:
    "A new account can write so much on its first day and no more. Please wait {hours, plural, one {# hour} other {# hours}}; what you typed is still here.",
  tooManyEcho:
    "The same words were posted several times just now. Please say it in words of your own; what you typed is still here.",
  malformedLinks:
    "There are too many links in this: your account can put {limit, plural, one {# link} other {# links}} into a comment. What you typed is still here.",
  tooDeep: "This conversation is nested as deep as it can be. Please reply to a comment further up.",
  closed: "This discussion is closed. Nothing more can be added to it.",
  conflict: "Someone else changed this since you opened it. Nothing was overwritten; what you typed is still here.",
  busy: "We are very busy just now. What you typed is still here: please try again in a few seconds.",
  notAnImage: "This is not a picture that we can use. Please send a JPEG, PNG or WebP file.",
  tooLarge: "This file is too large.",
  expired: "This link has expired or was used already.",

  unfinished: "It looks as if this ends too soon.",
  unfinishedEnd: "It looks as if this ends too soon: “{end}”.",
  missingLogin: "Please enter your email or username.",
  missingPassword: "Please enter a password.",
  missingHandle: "Please choose a username.",
  missingEmail: "Please enter your email address.",
  missingCurrent: "Please enter the password you have now.",
  missingBody: "There is nothing here yet. Please write something first.",
  missingTitle: "Please give it a title.",
  malformedHandle:
    "A username has 3 to 30 letters, digits, hyphens or underscores, without spaces, in one alphabet at a time.",
  tooShortHandle: "A username has at least {limit, plural, one {# letter} other {# letters}}.",
  tooLongHandle: "A username has at most {limit, plural, one {# letter} other {# letters}}.",
  takenHandle: "This username is taken. Please choose another.",
  malformedEmail: "This does not look like an email address. It should read like name@example.org.",
  takenEmail: "That address cannot be used here. If it is yours, log in instead.",
  takenDisplayName: "Somebody else is known by this name. Please choose another.",
  malformedPassword:
    "This password is easy to guess. Please take another one, for instance four words that do not belong together.",
  wrongCredentialsCurrent: "This is not the password you have now.",
  wrongCredentialsCode: "This code is not right, or it was used before.",
  missingCode: "Please enter a code.",
  expiredCode: "That took longer than ten minutes. Please log in once more.",
  wrongCredentialsPassword: "This is not your password.",
  wrongCredentialsPasskey: "This passkey does not fit.",
  expiredPasskey: "That took too long. Please try again.",
  takenPasskey: "This passkey is set up already.",
  tooManyPasskey:
    "An account has at most {limit, plural, one {# passkey} other {# passkeys}}. Please remove one first.",
  missingName: "Please give it a name.",
  takenSlug: "Another article has or had this address. Please choose another one.",
  malformedSlug: "An address needs at least one letter from a to z or a digit.",
  tooManyTopics: "An article has at most {limit, plural, one {# topic} other {# topics}}.",
  tooLongTopics:
    "A topic has at most {limit, plural, one {# character} other {# characters}}. Put commas between topics.",
  malformedAuthorId: "This account cannot sign articles. Please choose another author.",
  missingPicture: "Please choose a picture first.",
  notFoundPicture: "This picture was removed. Please choose another one.",
  tooLargeForm:
    "That is more than this site takes at once ({limit, number} MB). Go back: what you typed is still in the form.",
  tooLargePicture:
    "This picture is too large: it may have 5 MB and 25 megapixels, and be ten times as long as it is wide.",
  tooManyPicture:
    "You have added {limit, plural, one {# picture} other {# pictures}} within a day, and that is the limit. Please wait until tomorrow.",
  busyPicture: "There is no room for this picture just now. What you typed is still here: please try again later.",
  notAllowedAddress:
    "Please confirm your email address first: its link was sent to you, and is sent again from your settings.",
  tooManyWaiting:
    "{limit, plural, one {# comment of yours waits} other {# comments of yours wait}} for you to confirm your email address. Please confirm it first; what you typed is still here.",
  conflictFormKey:
    "This form has posted a comment already, with other words. What you typed now is still here: send it once more to post it as another comment.",
  conflictRevision:
    "The comment was changed since you began this. Nothing was overwritten; what you typed is still here: see how it reads now, and save once more to put your text in its place.",
  conflictPicture: "An article shows this picture. Take it out of the article first.",
  missingLeadAlt: "Please say in the alt text what the lead image shows.",
  conflictContinuation:
    "Somebody has answered your comment in the meantime. What you typed is still here: post it as a reply.",
  expiredContinuation: "Your comment is more than an hour old. What you typed is still here: post it as a reply.",
  tooManyContinuation:
    "Your comment has as many parts as it can have. What you typed is still here: post it as a reply.",
  expiredUndo: "The minute is over: the comment stays withdrawn. You can write it anew.",
  conflictJoining: "These two comments cannot be joined: one has changed, or somebody answered in between.",
  malformedOrigin:
    "This was not sent from our own pages, so nothing was done. Please open the page anew and try again.",
  malformedForm: "The form held something that we did not ask for, so nothing was done. Please open the page anew.",
  malformedCharacters: "The text holds characters that cannot be stored. Please remove them and try again.",

  // For a person whose account may read but not write.
  suspended: "Your account is suspended: you can read, but you cannot write here.",
  factorDue: "Your role needs a second step first. Set one up in the settings, under “How you log in”.",
  // For a fault of ours; the reference finds it in the log.
  broken:
    "Something went wrong on our side. What you typed is still here: please try again in a moment. (Reference {requestId})",

  missingComments: "Please choose what should happen to your comments.",
  expiredFresh:
    "Please log out and in again first: your account has no password to ask for, and you logged in more than ten minutes ago.",
  conflictLastAdmin: "Nobody else could look after this site. Make somebody else an administrator first.",
  tooManyMutes: "You can mute at most {limit, plural, one {# reader} other {# readers}}.",
  conflictLastWay: "This is the only way in that your account has. Link another one first.",
  takenIdentity: "This is linked to another account here. Unlink it there first.",
  expiredArrival: "That took too long, or was done already. Please begin again.",

  // For a person who has closed his account.
  closing: "Your account is closed: you can read, and keep the account in your settings.",
} as const;
