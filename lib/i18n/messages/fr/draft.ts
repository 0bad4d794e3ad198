// Beneath a box in which somebody types: what becomes of words that were not sent.
import type { draft as english } from "../en/draft.ts";

export const draft: Record<keyof typeof english, string> = {
  device: "Conservé sur cet appareil",
  server: "Brouillon enregistré",
  page: "Conservé sur cette page seulement : ce navigateur n’enregistre rien.",
  all: "Tous les brouillons",
  continue: "Reprendre votre brouillon de {time}",
  continueOther: "Reprendre votre brouillon de {time}, sur un autre appareil",
  leave: "Laisser ainsi",
  other: "L’autre texte",

  // Before logging out, where something is not saved.
  notSaved: "Tout ce que vous avez écrit n’est pas enregistré",
  notSavedMeans: "Ceci n’est pas enregistré sur le site. Si vous vous déconnectez maintenant, c’est perdu.",
  stay: "Rester",
  leaveAndLose: "Se déconnecter et le perdre",
};
