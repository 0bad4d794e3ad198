// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
import type { ownForms as english } from "../en/own-forms.ts";

export const ownForms: Record<keyof typeof english, string> = {
  comments: "Was Sie hier geschrieben haben",
  leaveComments: "Meine Kommentare unter „Ehemaliges Mitglied“ stehen lassen",
  leaveHint: "Was andere geantwortet haben, bleibt verständlich. Ihre Empfehlungen zählen weiter.",
  withdrawComments: "Auch meine Kommentare zurückziehen",
  withdrawHint:
    "Ihr Wortlaut wird gelöscht; wo jemand geantwortet hat, bleibt eine leere Stelle. Ihre Empfehlungen werden zurückgenommen.",
  close: "Mein Konto löschen",
  closing: "Moment …",
  keep: "Mein Konto behalten",
  keeping: "Moment …",
  picture: "Bild",
  pictureHint:
    "Für Ihre Seite, quadratisch zugeschnitten. JPEG, PNG oder WebP, bis 5 MB. Ohne Bild stehen dort Ihre Initialen.",
  pictureSend: "Dieses Bild verwenden",
  pictureSending: "Wird gesendet …",
  pictureRemove: "Bild entfernen",
  unmute: "Wieder zeigen",

  // Spoken; begins with the words of unmute.
  unmuteOf: "Wieder zeigen, was {name} schreibt",
  link: "Verknüpfen",
  dismiss: "Nicht verknüpfen",
  unlink: "Verknüpfung lösen",

  // Spoken; begins with the words of unlink.
  unlinkOf: "Verknüpfung lösen: {provider}",
  make: "Mein Konto anlegen",
  making: "Wird angelegt …",
};
