// When a text seems to end too soon, and when the site was renewed beneath an open page.
import type { unfinished as english } from "../en/unfinished.ts";

export const unfinished: Record<keyof typeof english, string> = {
  sendAnyway: "Envoyer quand même",
  goOn: "Continuer à écrire",
  renewed:
    "Le site a été renouvelé pendant que vous écriviez. Votre texte est là, au complet : envoyez-le encore une fois.",
  renewedForm:
    "Le site a été renouvelé depuis l’ouverture de cette page, l’envoi n’a donc pas pu se faire. Ce que vous avez saisi est toujours là : copiez ce qu’il vous faut, rechargez la page et envoyez de nouveau.",
  oldTitle: "Le site a été renouvelé",
  oldText:
    "Vous aviez ouvert la page avant cela, votre envoi n’a donc pas pu être accepté. Ce que vous avez saisi figure ci-dessous : copiez-le, revenez en arrière et envoyez-le de nouveau. Les mots de passe ne sont pas affichés.",
  oldBack: "Revenir à la page",
};
