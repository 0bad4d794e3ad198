// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
import type { chrome as english } from "../en/chrome.ts";

export const chrome: Record<keyof typeof english, string> = {
  account: "Compte",
  logIn: "Se connecter",
  register: "S’inscrire",
  settings: "Réglages",
  desk: "Rédaction",
  logOut: "Déconnexion",

  light: "Affichage",
  lightDevice: "Automatique",
  lightLight: "Clair",
  lightDark: "Sombre",

  brokenTitle: "Quelque chose n’a pas marché de notre côté",
  broken:
    "Ce que vous vouliez voir n’a pas pu s’afficher. Rien de ce qui était publié n’est perdu ; réessayez dans un instant.",
  brokenReference: "Si vous nous écrivez à ce sujet, indiquez ce numéro : {reference}",
  offlineTitle: "Vous semblez hors ligne",
  offline: "Cette page ne peut pas se charger sans connexion. Réessayez dès que vous serez de nouveau en ligne.",
  tryAgain: "Réessayer",
  toFrontPage: "Aller à la une",
};
