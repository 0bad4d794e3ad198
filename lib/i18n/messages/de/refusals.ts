// What a person reads when something is declined, by code, by code and number, or by code and field.
import type { refusals as english } from "../en/refusals.ts";

export const refusals: Record<keyof typeof english, string> = {
  notAllowedAddress:
    "Bitte bestätigen Sie zuerst Ihre E-Mail-Adresse: Der Link ist unterwegs, und in Ihren Einstellungen können Sie ihn noch einmal senden lassen.",
  tooManyWaiting:
    "{limit, plural, one {# Kommentar von Ihnen wartet} other {# Kommentare von Ihnen warten}} darauf, dass Sie Ihre E-Mail-Adresse bestätigen. Bitte tun Sie das zuerst; was Sie geschrieben haben, steht noch hier.",

  signedOut: "Bitte melden Sie sich zuerst an. Ihre Eingaben sind noch da.",
  notAllowed: "Ihr Konto ist dazu nicht berechtigt.",
  notFound: "Das gibt es hier nicht mehr. Vielleicht wurde es entfernt oder verschoben.",
  missing: "Bitte füllen Sie dieses Feld aus.",
  tooLong: "Das ist zu lang. Bitte kürzen Sie es.",
  tooLongLimit: "Bitte kürzen Sie dies auf höchstens {limit, number} Zeichen.",
  tooShort: "Das ist zu kurz.",
  tooShortLimit: "Bitte verwenden Sie mindestens {limit, number} Zeichen.",
  malformed: "So lässt sich diese Angabe nicht verwenden.",
  taken: "Das ist schon vergeben.",
  wrongCredentials: "Der Name oder das Passwort stimmt nicht.",
  tooMany: "Zu viele Versuche. Bitte warten Sie eine Weile; Ihre Eingaben sind noch da.",
  tooManySeconds:
    "Zu viele Versuche. Bitte warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}}; Ihre Eingaben sind noch da.",
  tooManyMinutes:
    "Zu viele Versuche. Bitte warten Sie {minutes, plural, one {# Minute} other {# Minuten}}; Ihre Eingaben sind noch da.",
  tooManyHours:
    "Zu viele Versuche. Bitte warten Sie {hours, plural, one {# Stunde} other {# Stunden}}; Ihre Eingaben sind noch da.",
  tooManyPace:
    "Sie haben in kurzer Zeit viel geschrieben. Bitte warten Sie {minutes, plural, one {# Minute} other {# Minuten}}; Ihre Eingaben sind noch da.",
  tooManyDay:
    "Mehr kann ein neues Konto am ersten Tag nicht schreiben. Bitte warten Sie {hours, plural, one {# Stunde} other {# Stunden}}; Ihre Eingaben sind noch da.",
  tooManyEcho:
    "Derselbe Text wurde eben mehrmals veröffentlicht. Bitte sagen Sie es mit eigenen Worten; Ihre Eingaben sind noch da.",
  malformedLinks:
    "Das sind zu viele Links: Ihr Konto kann {limit, plural, one {# Link} other {# Links}} in einen Kommentar setzen. Ihre Eingaben sind noch da.",
  tooDeep:
    "Tiefer lässt sich dieses Gespräch nicht verschachteln. Bitte antworten Sie auf einen Kommentar weiter oben.",
  closed: "Diese Diskussion ist geschlossen. Es kann nichts mehr dazukommen.",
  conflict:
    "Seit Sie dies geöffnet haben, hat jemand anderes etwas geändert. Nichts wurde überschrieben; Ihre Eingaben sind noch da.",
  busy: "Hier ist gerade sehr viel los. Ihre Eingaben sind noch da: Bitte versuchen Sie es in ein paar Sekunden noch einmal.",
  notAnImage: "Das ist kein Bild, das wir verwenden können. Bitte wählen Sie eine JPEG-, PNG- oder WebP-Datei.",
  tooLarge: "Diese Datei ist zu groß.",
  expired: "Dieser Link ist abgelaufen oder wurde schon benutzt.",

  unfinished: "Das scheint zu früh aufzuhören.",
  unfinishedEnd: "Das scheint zu früh aufzuhören: „{end}“.",
  missingLogin: "Bitte geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.",
  missingPassword: "Bitte geben Sie ein Passwort ein.",
  missingHandle: "Bitte wählen Sie einen Benutzernamen.",
  missingEmail: "Bitte geben Sie Ihre E-Mail-Adresse ein.",
  missingCurrent: "Bitte geben Sie Ihr jetziges Passwort ein.",
  missingBody: "Hier steht noch nichts. Bitte schreiben Sie zuerst etwas.",
  missingTitle: "Bitte geben Sie einen Titel ein.",
  malformedHandle:
    "Ein Benutzername besteht aus 3 bis 30 Buchstaben, Ziffern, Binde- oder Unterstrichen, ohne Leerzeichen und in nur einem Alphabet.",
  tooShortHandle: "Ein Benutzername hat mindestens {limit, number} Buchstaben.",
  tooLongHandle: "Ein Benutzername hat höchstens {limit, number} Buchstaben.",
  takenHandle: "Dieser Benutzername ist vergeben. Bitte wählen Sie einen anderen.",
  malformedEmail: "Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte etwa so lauten: name@example.org.",
  takenEmail: "Diese Adresse lässt sich hier nicht verwenden. Wenn es Ihre ist, melden Sie sich bitte an.",
  takenDisplayName: "Unter diesem Namen ist schon jemand bekannt. Bitte wählen Sie einen anderen.",
  malformedPassword:
    "Dieses Passwort ist leicht zu erraten. Bitte nehmen Sie ein anderes, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.",
  wrongCredentialsCurrent: "Das ist nicht Ihr jetziges Passwort.",
  wrongCredentialsCode: "Dieser Code stimmt nicht, oder er wurde schon benutzt.",
  missingCode: "Bitte geben Sie einen Code ein.",
  expiredCode: "Das hat länger als zehn Minuten gedauert. Bitte melden Sie sich noch einmal an.",
  wrongCredentialsPassword: "Das ist nicht Ihr Passwort.",
  wrongCredentialsPasskey: "Dieser Passkey passt nicht.",
  expiredPasskey: "Das hat zu lange gedauert. Bitte versuchen Sie es noch einmal.",
  takenPasskey: "Dieser Passkey ist schon eingerichtet.",
  tooManyPasskey:
    "Ein Konto hat höchstens {limit, plural, one {# Passkey} other {# Passkeys}}. Bitte entfernen Sie erst einen.",
  missingName: "Bitte geben Sie ihm einen Namen.",
  takenSlug: "Ein anderer Artikel hat oder hatte diese Adresse. Bitte wählen Sie eine andere.",
  malformedSlug: "Eine Adresse braucht mindestens einen Buchstaben von a bis z oder eine Ziffer.",
  tooManyTopics: "Ein Artikel hat höchstens {limit, plural, one {# Thema} other {# Themen}}.",
  tooLongTopics: "Ein Thema hat höchstens {limit, number} Zeichen. Bitte trennen Sie die Themen durch Kommas.",
  malformedAuthorId: "Unter diesem Konto können keine Artikel erscheinen. Bitte wählen Sie ein anderes.",
  missingPicture: "Bitte wählen Sie zuerst ein Bild.",
  notFoundPicture: "Dieses Bild wurde entfernt. Bitte wählen Sie ein anderes.",
  tooLargeForm:
    "Das ist mehr, als diese Seite auf einmal annimmt ({limit, number} MB). Gehen Sie zurück: Was Sie geschrieben haben, steht noch im Formular.",
  tooLargePicture:
    "Dieses Bild ist zu groß: Erlaubt sind 5 MB und 25 Megapixel, und es darf höchstens zehnmal so lang wie breit sein.",
  tooManyPicture:
    "Sie haben innerhalb eines Tages {limit, plural, one {# Bild} other {# Bilder}} hinzugefügt, mehr geht nicht. Bitte warten Sie bis morgen.",
  busyPicture:
    "Für dieses Bild ist gerade kein Platz. Ihre Eingaben sind noch da: Bitte versuchen Sie es später noch einmal.",
  conflictFormKey:
    "Dieses Formular hat schon einen Kommentar abgeschickt, mit einem anderen Text. Was Sie jetzt geschrieben haben, steht noch hier: Schicken Sie es noch einmal ab, dann wird es ein weiterer Kommentar.",
  conflictRevision:
    "Der Kommentar wurde geändert, seit Sie hiermit angefangen haben. Nichts wurde überschrieben; Ihr Text ist noch da: Sehen Sie nach, wie der Kommentar jetzt lautet, und speichern Sie noch einmal, um Ihren an seine Stelle zu setzen.",
  conflictPicture: "Ein Artikel zeigt dieses Bild. Nehmen Sie es zuerst aus dem Artikel heraus.",
  missingLeadAlt: "Bitte sagen Sie im Alternativtext, was das Aufmacherbild zeigt.",
  conflictContinuation:
    "Inzwischen hat jemand auf Ihren Kommentar geantwortet. Ihr Text ist noch da: Veröffentlichen Sie ihn als Antwort.",
  expiredContinuation:
    "Ihr Kommentar ist mehr als eine Stunde alt. Ihr Text ist noch da: Veröffentlichen Sie ihn als Antwort.",
  tooManyContinuation:
    "Ihr Kommentar hat so viele Teile, wie er haben kann. Ihr Text ist noch da: Veröffentlichen Sie ihn als Antwort.",
  expiredUndo: "Die Minute ist um: Der Kommentar bleibt zurückgezogen. Sie können ihn neu schreiben.",
  conflictJoining:
    "Diese zwei Kommentare lassen sich nicht verbinden: Einer hat sich geändert, oder jemand hat dazwischen geantwortet.",
  malformedOrigin:
    "Das kam nicht von unseren eigenen Seiten, deshalb ist nichts geschehen. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.",
  malformedForm:
    "Das Formular enthielt etwas, wonach wir nicht gefragt hatten, deshalb ist nichts geschehen. Bitte öffnen Sie die Seite neu.",
  malformedCharacters:
    "Der Text enthält Zeichen, die sich nicht speichern lassen. Bitte entfernen Sie sie und versuchen Sie es noch einmal.",

  // For a person whose account may read but not write.
  suspended: "Ihr Konto ist gesperrt: Lesen können Sie hier, schreiben nicht.",
  factorDue:
    "Ihre Rolle verlangt erst einen zweiten Schritt. Richten Sie ihn in Ihrem Konto unter „Wie Sie sich anmelden“ ein.",
  // For a fault of ours; the reference finds it in the log.
  broken:
    "Bei uns ist etwas schiefgegangen. Ihre Eingaben sind noch da: Bitte versuchen Sie es gleich noch einmal. (Kennung {requestId})",

  missingComments: "Bitte wählen Sie, was mit Ihren Kommentaren geschehen soll.",
  expiredFresh:
    "Bitte melden Sie sich zuerst ab und wieder an: Ihr Konto hat kein Passwort, nach dem wir fragen könnten, und Ihre Anmeldung ist über zehn Minuten her.",
  conflictLastAdmin:
    "Niemand sonst könnte sich um diese Website kümmern. Machen Sie zuerst jemand anderen zum Administrator.",
  tooManyMutes: "Sie können höchstens {limit, number} Mitglieder ausblenden.",
  conflictLastWay: "Das ist der einzige Zugang zu Ihrem Konto. Verknüpfen Sie zuerst einen anderen.",
  takenIdentity: "Das ist hier schon mit einem anderen Konto verknüpft. Lösen Sie die Verknüpfung zuerst dort.",
  expiredArrival: "Das hat zu lange gedauert oder ist schon geschehen. Bitte beginnen Sie von vorn.",

  // For a person who has closed his account.
  closing: "Ihr Konto ist geschlossen: Sie können lesen und es in den Einstellungen behalten.",
};
