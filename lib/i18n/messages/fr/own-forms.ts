// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
import type { ownForms as english } from "../en/own-forms.ts";

export const ownForms: Record<keyof typeof english, string> = {
  comments: "Ce que vous avez écrit ici",
  leaveComments: "Laisser mes commentaires sous « Compte supprimé »",
  leaveHint: "Les réponses des autres gardent leur sens. Vos recommandations restent comptées.",
  withdrawComments: "Retirer aussi mes commentaires",
  withdrawHint:
    "Leur texte est supprimé ; là où quelqu’un a répondu, une place vide reste. Vos recommandations sont reprises.",
  close: "Supprimer mon compte",
  closing: "Fermeture…",
  keep: "Garder mon compte",
  keeping: "Un instant…",
  picture: "Photo",
  pictureHint:
    "Pour votre page, recadrée en carré. JPEG, PNG ou WebP, 5 Mo au plus. Sans photo, vos initiales la remplacent.",
  pictureSend: "Utiliser cette photo",
  pictureSending: "Envoi…",
  pictureRemove: "Retirer la photo",
  unmute: "Remontrer",

  // Spoken; begins with the words of unmute.
  unmuteOf: "Remontrer ce qu’écrit {name}",
  link: "Lier ce compte",
  dismiss: "Ne pas lier",
  unlink: "Délier",

  // Spoken; begins with the words of unlink.
  unlinkOf: "Délier {provider}",
  make: "Créer mon compte",
  making: "Création…",
};
