// Where a comment goes on or was changed, and the pages about it. Said on the server.
import type { seams as english } from "../en/seams.ts";

export const seams: Record<keyof typeof english, string> = {
  continuedAt: "Suite à <time></time>",
  continuedOn: "Suite le <time></time>",
  addedAt: "Ajouté à <time></time>",
  addedOn: "Ajouté le <time></time>",
  changedOn: "Texte modifié le <time></time>",
  freeUntil:
    "Personne n’a encore répondu : jusqu’au <time></time>, ou jusqu’à la première réponse, vous pouvez tout changer. Ce que disait le commentaire avant reste dans son historique.",
  notFree:
    "Votre commentaire a reçu une réponse ou date de plus d’un jour. Ce que vous changez est montré de sorte qu’aucune réponse ne perde son sens :",
  slips: "Moins de dix caractères changés : une coquille corrigée, avec la mention « modifié ».",
  behind: "Du texte à la suite de ce qui est là : montré comme un ajout, avec son heure.",
  otherwise:
    "Tout autre changement : le nouveau texte prend la place, avec une ligne qui dit quand il a été modifié et mène à la différence.",
  willFree: "Votre commentaire se lira ainsi.",
  willSilent: "Ce sera une coquille corrigée, avec la mention « modifié ».",
  willAdded: "Ce qui est nouveau sera montré comme un ajout, avec son heure.",
  willChanged: "Ce texte prendra la place de l’ancien, avec une ligne qui dit quand il a été modifié.",
  whatChanged: "Ce qui a changé",
  added: "Ajouté :",
  removed: "Supprimé :",
  end: "fin du changement",
  undoMeans: "Vous pouvez revenir en arrière pendant une minute.",
  joinTitle: "Réunir ces deux commentaires ?",
  joinDescription: "Réunir un commentaire avec celui qu’il continue.",
  joinMeans:
    "Le second devient une partie du premier, à une couture qui porte son heure. Ses réponses remontent sous le premier, et son ancienne adresse y mène. On ne peut pas revenir en arrière.",
  joinFirst: "Le premier",
  joinSecond: "Le second",
  joinFor: "Pour celles et ceux qui veillent sur cette discussion :",
};
