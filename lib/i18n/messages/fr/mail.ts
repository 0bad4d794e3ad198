// Letters, and the desk's room where those are seen that were not delivered. Said on the server.
import type { mail as english } from "../en/mail.ts";

export const mail: Record<keyof typeof english, string> = {
  subject: "{about} – {site}",
  greeting: "Bonjour « {handle} »,",
  linkInFull: "Ou copiez cette adresse dans votre navigateur :",
  foot: "« {site} » a envoyé ce message automatiquement : personne ne lit les réponses.",
  confirmSubject: "Confirmez votre adresse e-mail",
  confirm:
    "cette adresse a été donnée à « {site} » pour le compte « {handle} ». Si c’était vous, confirmez qu’elle est bien la vôtre.",
  confirmButton: "Confirmer l’adresse",
  confirmAfter:
    "Le lien sert une seule fois, pendant {hours, number} heures. Si ce n’était pas vous, il n’y a rien à faire : sans vous, l’adresse n’est pas utilisée.",
  resetSubject: "Choisissez un nouveau mot de passe",
  reset:
    "quelqu’un a demandé à « {site} » un nouveau mot de passe pour le compte « {handle} ». Si c’était vous, choisissez-le ici :",
  resetButton: "Choisir un nouveau mot de passe",
  resetAfter:
    "Le lien sert une seule fois, pendant {minutes, number} minutes. Si ce n’était pas vous, il n’y a rien à faire : votre mot de passe reste tel quel.",
  passwordSubject: "Votre mot de passe a été changé",
  password:
    "le mot de passe de votre compte « {handle} » chez « {site} » a été changé ({time}). Si c’était vous, tout va bien.",
  passwordButton: "Ce n’était pas moi",
  passwordAfter:
    "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe. Cela ferme aussi toutes les sessions de l’intrus.",
  addressSubject: "Votre adresse e-mail a été changée",
  address:
    "votre compte « {handle} » chez « {site} » a maintenant une autre adresse e-mail ({time}), et plus rien n’est envoyé à celle-ci. Si c’était vous, tout va bien.",
  addressAfter:
    "Si ce n’était pas vous, prévenez tout de suite l’équipe de « {site} » : elle peut vous rendre le compte.",

  factorAddedSubject: "Une deuxième étape a été ajoutée",
  factorAdded:
    "une deuxième étape de connexion (une application ou une clé d’accès) a été ajoutée à votre compte « {handle} » chez « {site} » ({time}). Si c’était vous, tout va bien.",
  factorRemovedSubject: "Une deuxième étape a été supprimée",
  factorRemoved:
    "une deuxième étape de connexion (une application ou une clé d’accès) a été retirée de votre compte « {handle} » chez « {site} » ({time}). Si c’était vous, tout va bien.",
  codesMadeSubject: "De nouveaux codes de secours ont été créés",
  codesMade:
    "de nouveaux codes de secours ont été créés pour votre compte « {handle} » chez « {site} » ({time}), et les anciens ne valent plus rien. Si c’était vous, tout va bien.",
  codeUsedSubject: "Un code de secours a été utilisé",
  codeUsed:
    "quelqu’un s’est connecté à votre compte « {handle} » chez « {site} » avec un code de secours ({time}). Si c’était vous, tout va bien.",
  factorAfter:
    "Si ce n’était pas vous, choisissez tout de suite un nouveau mot de passe, puis retirez dans les réglages toute application et toute clé d’accès qui n’est pas à vous. Si vous ne pouvez plus entrer, prévenez les responsables de « {site} » : ils peuvent vous rendre le compte.",
  closedSubject: "Votre compte a été fermé",
  closed:
    "votre compte « {handle} » chez « {site} » a été fermé et sera supprimé définitivement après {time}. Si c’était vous et que vous le voulez bien, il n’y a rien à faire.",
  closedButton: "Garder le compte",
  closedAfter:
    "Si ce n’était pas vous, quelqu’un connaît votre mot de passe : connectez-vous avant cette heure, gardez le compte et choisissez tout de suite un nouveau mot de passe.",
  linkedSubject: "Il y a un autre accès à votre compte",
  linked:
    "votre compte « {handle} » chez « {site} » peut désormais s’ouvrir aussi avec un compte d’ailleurs ({time}). Si c’était vous, tout va bien.",
  linkedButton: "Voir",
  linkedAfter: "Si ce n’était pas vous, supprimez tout de suite ce lien et choisissez un nouveau mot de passe.",
  title: "Courrier",
  about: "Ce qui n’a pas encore pu être remis, et pourquoi. Chaque lettre est tentée six fois en sept heures et demie.",
  aboutFiles:
    "Aucun serveur de courrier n’est indiqué pour ce site (SMTP_URL), rien n’en sort donc : les lettres sont gardées ici pendant 30 jours, pour que vous puissiez les lire et les transmettre.",
  none: "Aucune lettre n’attend.",
  waiting: "En attente",
  failed: "Non remise",
  sentCount: "Envoyées depuis un jour : {count, number}",
  to: "À <address></address>",
  written: "Écrite <time></time>",
  tries: "Tentatives : {count, number}",
  next: "Prochaine tentative <time></time>",
  reason: "Raison : {reason}",
  endUnanswered: "Le texte est parti deux fois sans qu’aucune réponse ne vienne. Il est peut-être arrivé.",
  endTries: "Le processus s’est arrêté à plusieurs reprises pendant l’envoi.",
  sendAgain: "Envoyer à nouveau",
  sendAgainTo: "Envoyer à nouveau à {address}",
  doneAgain: "La lettre part maintenant. En cas de nouvel échec, elle figurera ici avec la raison.",
  files: "Lettres",
  noFiles: "Aucune lettre n’a encore été écrite.",
  kindConfirmAddress: "Confirmation d’une adresse",
  kindResetPassword: "Un nouveau mot de passe",
  kindPasswordChanged: "Un mot de passe changé",
  kindAddressChanged: "Une adresse changée",
  kindFactorsChanged: "Une deuxième étape changée",
  kindAccountClosed: "Un compte fermé",
  kindIdentityLinked: "Un compte lié",
  kindOther: "Une lettre",
};
