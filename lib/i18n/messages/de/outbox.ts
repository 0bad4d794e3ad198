// Comments that wait for a connection, and pages that are read without one. Said in the browser.
import type { outbox as english } from "../en/outbox.ts";

export const outbox: Record<keyof typeof english, string> = {
  unconfirmed: "Wartet, bis Sie Ihre E-Mail-Adresse bestätigen",
  unconfirmedMeans:
    "Nur Sie sehen ihn. Öffnen Sie den Link in dem Brief, den Sie bekommen haben; in <settings>Ihren Einstellungen</settings> können Sie ihn noch einmal senden lassen.",
  unconfirmedReply: "Eine Antwort auf diesen Kommentar",

  willWait:
    "Keine Verbindung. Was Sie jetzt absenden, wartet hier und wird verschickt, sobald Sie wieder verbunden sind.",
  kept: "Ihr Kommentar ist hier aufbewahrt und wird abgeschickt, sobald es eine Verbindung gibt.",
  waiting: "Wartet auf das Absenden",
  waitingMeans: "Er wird von selbst abgeschickt, sobald es eine Verbindung gibt.",
  waitingLogin: "<login>Melden Sie sich an</login>, um ihn abzuschicken.",
  notTaken: "Nicht veröffentlicht",
  edit: "Bearbeiten",
  discard: "Verwerfen",
  tryNow: "Jetzt versuchen",
  trying: "Wird versucht …",
  discarded: "Der Kommentar ist verworfen.",
  undo: "Rückgängig",
  inBox: "Der Text steht wieder im Feld.",
  sentElsewhere: "Ihr Kommentar ist veröffentlicht. <link>Zeigen</link>",
  someoneWaits:
    "Hier wartet ein Kommentar auf das Absenden. <login>Melden Sie sich</login> mit dem Konto an, das ihn geschrieben hat.",
  seen: "Keine Verbindung. Dies ist die Seite, wie sie am {moment} war.",
  seenUnreached: "Wir sind gerade nicht zu erreichen. Dies ist die Seite, wie sie am {moment} war.",
  loadAnew: "Neu laden",
  offlineTitle: "Keine Verbindung",
  offline:
    "Diese Seite wurde auf diesem Gerät noch nicht gelesen, deshalb gibt es keine Kopie, die gezeigt werden könnte. Sie lässt sich öffnen, sobald Sie wieder verbunden sind.",
  readable: "Was Sie jetzt lesen können",
  nothingReadable: "Auf diesem Gerät ist noch keine Seite aufbewahrt.",
  seenOn: "wie am {moment}",
};
