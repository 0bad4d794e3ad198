// The page of drafts: everything that somebody began to write and did not send. Said on the server and in the browser.
import type { drafts as english } from "../en/drafts.ts";

export const drafts: Record<keyof typeof english, string> = {
  waits: "Ihr Kommentar ist aufgehoben. Er wird veröffentlicht, sobald Sie Ihre E-Mail-Adresse bestätigt haben.",
  waiting: "Wartet auf die Bestätigung Ihrer E-Mail-Adresse",
  confirmed: "Ihre E-Mail-Adresse ist bestätigt.",
  posted:
    "{count, plural, one {Ihr Kommentar, der gewartet hat, ist veröffentlicht.} other {Ihre # Kommentare, die gewartet haben, sind veröffentlicht.}}",
  goOn: "Dort weitermachen, wo Sie waren",

  title: "Entwürfe",
  description: "Was Sie zu schreiben begonnen und nicht gesendet haben.",
  about: "Was Sie tippen, wird aufbewahrt, bis Sie es senden, höchstens aber 30 Tage.",
  none: "Sie haben keine Entwürfe. Was Sie unter einem Artikel zu schreiben beginnen, wird hier aufbewahrt, bis Sie es senden.",
  signedOut: "<login>Melden Sie sich an</login>, um zu sehen, was Sie auf anderen Geräten begonnen haben.",
  newComment: "Ein neuer Kommentar",
  replyTo: "Eine Antwort an <name>{handle}</name>",
  reply: "Eine Antwort",
  edit: "Eine Änderung an Ihrem Kommentar",
  saved: "Gespeichert: <time></time>",
  hereOnly: "Nur auf diesem Gerät",
  gone: "Wofür das geschrieben war, ist nicht mehr zu lesen. Ihr Text bleibt, bis seine 30 Tage um sind: Kopieren Sie, was Sie brauchen.",
  closed: "Diese Diskussion ist geschlossen. Kopieren Sie, was Sie brauchen.",
  continue: "Fortsetzen",
  discard: "Verwerfen",
  discarding: "Wird verworfen …",
  discarded: "Der Entwurf ist verworfen.",
  undo: "Rückgängig machen",
  undoing: "Wird zurückgeholt …",
  recalled: "Der Entwurf ist wieder da.",
  copy: "Text kopieren",
  copied: "Kopiert",
  settings: "Was Sie zu schreiben begonnen und nicht gesendet haben, steht <drafts>in Ihren Entwürfen</drafts>.",
};
