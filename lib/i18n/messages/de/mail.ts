// Letters, and the desk's room where those are seen that were not delivered. Said on the server.
import type { mail as english } from "../en/mail.ts";

export const mail: Record<keyof typeof english, string> = {
  subject: "{about} – {site}",
  greeting: "Guten Tag „{handle}“,",
  linkInFull: "Oder kopieren Sie diese Adresse in Ihren Browser:",
  foot: "„{site}“ hat das von selbst verschickt: Antworten liest niemand.",
  confirmSubject: "Bestätigen Sie Ihre E-Mail-Adresse",
  confirm:
    "diese Adresse wurde bei „{site}“ für das Konto „{handle}“ angegeben. Wenn Sie das waren, bestätigen Sie bitte, dass sie Ihnen gehört.",
  confirmButton: "Adresse bestätigen",
  confirmAfter:
    "Der Link gilt einmal und {hours, number} Stunden lang. Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ohne Sie wird die Adresse nicht verwendet.",
  resetSubject: "Wählen Sie ein neues Passwort",
  reset:
    "jemand hat bei „{site}“ um ein neues Passwort für das Konto „{handle}“ gebeten. Wenn Sie das waren, wählen Sie es hier:",
  resetButton: "Neues Passwort wählen",
  resetAfter:
    "Der Link gilt einmal und {minutes, number} Minuten lang. Wenn Sie es nicht waren, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.",
  passwordSubject: "Ihr Passwort wurde geändert",
  password:
    "das Passwort Ihres Kontos „{handle}“ bei „{site}“ wurde geändert ({time}). Wenn Sie das waren, ist alles in Ordnung.",
  passwordButton: "Ich war es nicht",
  passwordAfter:
    "Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort. Damit wird auch überall abgemeldet, wer sich Zugang verschafft hat.",
  addressSubject: "Ihre E-Mail-Adresse wurde geändert",
  address:
    "Ihr Konto „{handle}“ bei „{site}“ hat jetzt eine andere E-Mail-Adresse ({time}), und an diese hier geht nichts mehr. Wenn Sie das waren, ist alles in Ordnung.",
  addressAfter:
    "Wenn Sie es nicht waren, wenden Sie sich sofort an die Verwaltung von „{site}“: Sie kann Ihnen das Konto zurückgeben.",

  factorAddedSubject: "Ein zweiter Schritt wurde eingerichtet",
  factorAdded:
    "für Ihr Konto „{handle}“ bei „{site}“ wurde ein zweiter Schritt der Anmeldung (App oder Passkey) eingerichtet ({time}). Wenn Sie das waren, ist alles in Ordnung.",
  factorRemovedSubject: "Ein zweiter Schritt wurde entfernt",
  factorRemoved:
    "von Ihrem Konto „{handle}“ bei „{site}“ wurde ein zweiter Schritt der Anmeldung (App oder Passkey) entfernt ({time}). Wenn Sie das waren, ist alles in Ordnung.",
  codesMadeSubject: "Es gibt neue Ersatzcodes",
  codesMade:
    "für Ihr Konto „{handle}“ bei „{site}“ wurden neue Ersatzcodes erstellt ({time}), und die alten gelten nicht mehr. Wenn Sie das waren, ist alles in Ordnung.",
  codeUsedSubject: "Ein Ersatzcode wurde benutzt",
  codeUsed:
    "jemand hat sich mit einem Ersatzcode bei Ihrem Konto „{handle}“ bei „{site}“ angemeldet ({time}). Wenn Sie das waren, ist alles in Ordnung.",
  factorAfter:
    "Wenn Sie es nicht waren, wählen Sie sofort ein neues Passwort, und entfernen Sie danach in den Einstellungen jede App und jeden Passkey, die nicht Ihnen gehören. Kommen Sie nicht mehr hinein, sagen Sie denen Bescheid, die „{site}“ betreiben: Sie können Ihnen das Konto zurückgeben.",
  closedSubject: "Ihr Konto wurde geschlossen",
  closed:
    "Ihr Konto „{handle}“ bei „{site}“ wurde geschlossen und wird nach {time} endgültig gelöscht. Wenn Sie das waren und es so meinen, brauchen Sie nichts zu tun.",
  closedButton: "Konto behalten",
  closedAfter:
    "Wenn Sie es nicht waren, kennt jemand Ihr Passwort: Melden Sie sich vorher an, behalten Sie das Konto und wählen Sie sofort ein neues Passwort.",
  linkedSubject: "Es gibt einen weiteren Zugang zu Ihrem Konto",
  linked:
    "Ihr Konto „{handle}“ bei „{site}“ lässt sich von jetzt an auch mit einem Konto anderswo öffnen ({time}). Wenn Sie das waren, ist alles in Ordnung.",
  linkedButton: "Ansehen",
  linkedAfter: "Wenn Sie es nicht waren, lösen Sie die Verknüpfung sofort und wählen Sie ein neues Passwort.",
  title: "Post",
  about:
    "Was noch nicht zugestellt werden konnte, und warum. Jeder Brief wird innerhalb von siebeneinhalb Stunden sechsmal versucht.",
  aboutFiles:
    "Für diese Website ist kein Mailserver angegeben (SMTP_URL), also verlässt sie nichts: Briefe werden 30 Tage hier aufbewahrt, damit Sie sie lesen und weitergeben können.",
  none: "Kein Brief wartet.",
  waiting: "Wartet",
  failed: "Nicht zugestellt",
  sentCount: "Am letzten Tag verschickt: {count, number}",
  to: "An <address></address>",
  written: "Geschrieben <time></time>",
  tries: "Versuche: {count, number}",
  next: "Nächster Versuch <time></time>",
  reason: "Grund: {reason}",
  endUnanswered: "Der Text ging zweimal hinaus, ohne dass eine Antwort kam. Vielleicht ist er angekommen.",
  endTries: "Der Arbeitsprozess endete immer wieder, während der Brief verschickt wurde.",
  sendAgain: "Noch einmal senden",
  sendAgainTo: "Noch einmal senden an {address}",
  doneAgain: "Der Brief wird jetzt verschickt. Scheitert es wieder, steht er hier mit dem Grund.",
  files: "Briefe",
  noFiles: "Noch ist kein Brief geschrieben worden.",
  kindConfirmAddress: "Bestätigung einer Adresse",
  kindResetPassword: "Ein neues Passwort",
  kindPasswordChanged: "Ein geändertes Passwort",
  kindAddressChanged: "Eine geänderte Adresse",
  kindFactorsChanged: "Ein geänderter zweiter Schritt",
  kindAccountClosed: "Ein geschlossenes Konto",
  kindIdentityLinked: "Ein verknüpftes Konto",
  kindOther: "Ein Brief",
};
