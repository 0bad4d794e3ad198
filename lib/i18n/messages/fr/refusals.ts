// What a person reads when something is declined, by code, by code and number, or by code and field.
import type { refusals as english } from "../en/refusals.ts";

export const refusals: Record<keyof typeof english, string> = {
  notAllowedAddress:
    "Confirmez d’abord votre adresse e-mail : le lien vous a été envoyé, et vos réglages l’envoient à nouveau.",
  tooManyWaiting:
    "{limit, plural, one {# de vos commentaires attend} many {# de vos commentaires attendent} other {# de vos commentaires attendent}} que vous confirmiez votre adresse e-mail. Confirmez-la d’abord ; ce que vous avez écrit est toujours là.",

  signedOut: "Connectez-vous d’abord. Ce que vous avez saisi est toujours là.",
  notAllowed: "Votre compte ne permet pas de faire cela.",
  notFound: "Cela n’existe plus ici. Peut-être a-t-il été supprimé ou déplacé.",
  missing: "Remplissez ce champ.",
  tooLong: "Ce texte est trop long. Raccourcissez-le.",
  tooLongLimit: "Ne dépassez pas {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.",
  tooShort: "Ce texte est trop court.",
  tooShortLimit: "Il faut au moins {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.",
  malformed: "Cette saisie ne peut pas être utilisée telle quelle.",
  taken: "C’est déjà pris.",
  wrongCredentials: "Le nom ou le mot de passe est incorrect.",
  tooMany: "Trop de tentatives. Patientez un peu ; ce que vous avez saisi est toujours là.",
  tooManySeconds:
    "Trop de tentatives. Attendez {seconds, plural, one {# seconde} many {# secondes} other {# secondes}} ; ce que vous avez saisi est toujours là.",
  tooManyMinutes:
    "Trop de tentatives. Attendez {minutes, plural, one {# minute} many {# minutes} other {# minutes}} ; ce que vous avez saisi est toujours là.",
  tooManyHours:
    "Trop de tentatives. Attendez {hours, plural, one {# heure} many {# heures} other {# heures}} ; ce que vous avez saisi est toujours là.",
  tooManyPace:
    "Vous avez beaucoup écrit en peu de temps. Attendez {minutes, plural, one {# minute} many {# minutes} other {# minutes}} ; ce que vous avez saisi est toujours là.",
  tooManyDay:
    "Un nouveau compte ne peut pas écrire davantage le premier jour. Attendez {hours, plural, one {# heure} many {# heures} other {# heures}} ; ce que vous avez saisi est toujours là.",
  tooManyEcho:
    "Le même texte vient d’être publié plusieurs fois. Dites-le avec vos propres mots ; ce que vous avez saisi est toujours là.",
  malformedLinks:
    "Il y a trop de liens : votre compte peut en mettre {limit, number} dans un commentaire. Ce que vous avez saisi est toujours là.",
  tooDeep: "Ce fil a atteint sa profondeur maximale. Répondez à un commentaire situé plus haut.",
  closed: "Cette discussion est close. On ne peut plus rien y ajouter.",
  conflict:
    "Quelqu’un d’autre a fait des modifications depuis que vous avez ouvert cette page. Rien n’a été écrasé ; ce que vous avez saisi est toujours là.",
  busy: "Le site est très sollicité en ce moment. Ce que vous avez saisi est toujours là : réessayez dans quelques secondes.",
  notAnImage: "Cette image ne peut pas être utilisée. Envoyez un fichier JPEG, PNG ou WebP.",
  tooLarge: "Ce fichier est trop volumineux.",
  expired: "Ce lien a expiré ou a déjà servi.",

  unfinished: "Ce texte semble s’arrêter trop tôt.",
  unfinishedEnd: "Ce texte semble s’arrêter trop tôt : « {end} ».",
  missingLogin: "Saisissez votre e-mail ou votre nom d’utilisateur.",
  missingPassword: "Saisissez un mot de passe.",
  missingHandle: "Choisissez un nom d’utilisateur.",
  missingEmail: "Saisissez votre adresse e-mail.",
  missingCurrent: "Saisissez votre mot de passe actuel.",
  missingBody: "Il n’y a encore rien ici. Écrivez d’abord quelque chose.",
  missingTitle: "Donnez-lui un titre.",
  malformedHandle:
    "Un nom d’utilisateur compte de 3 à 30 lettres, chiffres, traits d’union ou tirets bas, sans espace et dans un seul alphabet.",
  tooShortHandle:
    "Un nom d’utilisateur compte au moins {limit, plural, one {# lettre} many {# lettres} other {# lettres}}.",
  tooLongHandle:
    "Un nom d’utilisateur compte au plus {limit, plural, one {# lettre} many {# lettres} other {# lettres}}.",
  takenHandle: "Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.",
  malformedEmail: "Cela ne ressemble pas à une adresse e-mail. Elle devrait se présenter ainsi : nom@example.org.",
  takenEmail: "Cette adresse ne peut pas être utilisée ici. Si c’est la vôtre, connectez-vous plutôt.",
  takenDisplayName: "Quelqu’un d’autre est déjà connu sous ce nom. Choisissez-en un autre.",
  malformedPassword:
    "Ce mot de passe est facile à deviner. Prenez-en un autre, par exemple quatre mots sans rapport entre eux.",
  wrongCredentialsCurrent: "Ce n’est pas votre mot de passe actuel.",
  wrongCredentialsCode: "Ce code est incorrect ou a déjà servi.",
  missingCode: "Saisissez un code.",
  expiredCode: "Plus de dix minutes se sont écoulées. Connectez-vous de nouveau.",
  wrongCredentialsPassword: "Ce n’est pas votre mot de passe.",
  wrongCredentialsPasskey: "Cette clé d’accès ne convient pas.",
  expiredPasskey: "Cela a pris trop de temps. Réessayez.",
  takenPasskey: "Cette clé d’accès est déjà en place.",
  tooManyPasskey:
    "Un compte a au plus {limit, plural, one {# clé d’accès} many {# clés d’accès} other {# clés d’accès}}. Retirez-en d’abord une.",
  missingName: "Donnez-lui un nom.",
  takenSlug: "Un autre article a ou a eu cette adresse. Choisissez-en une autre.",
  malformedSlug: "Une adresse contient au moins une lettre de a à z ou un chiffre.",
  tooManyTopics: "Un article a au plus {limit, plural, one {# sujet} many {# sujets} other {# sujets}}.",
  tooLongTopics:
    "Un sujet compte au plus {limit, plural, one {# caractère} many {# caractères} other {# caractères}}. Séparez les sujets par des virgules.",
  malformedAuthorId: "Ce compte ne peut pas signer d’articles. Choisissez-en un autre.",
  missingPicture: "Choisissez d’abord une image.",
  notFoundPicture: "Cette image a été supprimée. Choisissez-en une autre.",
  tooLargeForm:
    "C’est plus que ce site ne peut recevoir en une fois ({limit, number} Mo). Revenez en arrière : votre texte est toujours dans le formulaire.",
  tooLargePicture:
    "Cette image est trop grande : elle ne doit pas dépasser 5 Mo et 25 mégapixels, ni être plus de dix fois plus longue que large.",
  tooManyPicture:
    "Vous avez ajouté {limit, plural, one {# image} many {# images} other {# images}} en un jour, et c’est le maximum. Attendez demain.",
  busyPicture:
    "Il n’y a pas de place pour cette image en ce moment. Ce que vous avez saisi est toujours là : réessayez plus tard.",
  conflictFormKey:
    "Ce formulaire a déjà publié un commentaire, avec un autre texte. Ce que vous venez d’écrire est toujours là : envoyez-le encore une fois pour en faire un autre commentaire.",
  conflictRevision:
    "Le commentaire a été modifié depuis que vous avez commencé. Rien n’a été écrasé ; votre texte est toujours là : voyez ce qu’il dit maintenant, puis enregistrez de nouveau pour mettre le vôtre à sa place.",
  conflictPicture: "Un article montre cette image. Retirez-la d’abord de l’article.",
  missingLeadAlt: "Dites dans le texte de remplacement ce que montre l’image d’ouverture.",
  conflictContinuation:
    "Quelqu’un a répondu à votre commentaire entre-temps. Votre texte est toujours là : publiez-le comme réponse.",
  expiredContinuation:
    "Votre commentaire date de plus d’une heure. Votre texte est toujours là : publiez-le comme réponse.",
  tooManyContinuation:
    "Votre commentaire a autant de parties qu’il peut en avoir. Votre texte est toujours là : publiez-le comme réponse.",
  expiredUndo: "La minute est passée : le commentaire reste retiré. Vous pouvez l’écrire à nouveau.",
  conflictJoining:
    "Ces deux commentaires ne peuvent pas être réunis : l’un a changé, ou quelqu’un a répondu entre les deux.",
  malformedOrigin:
    "Cet envoi ne venait pas de nos propres pages, rien n’a donc été fait. Rouvrez la page et réessayez.",
  malformedForm:
    "Le formulaire contenait quelque chose que nous n’avions pas demandé, rien n’a donc été fait. Rouvrez la page.",
  malformedCharacters:
    "Le texte contient des caractères qui ne peuvent pas être enregistrés. Supprimez-les et réessayez.",

  // For a person whose account may read but not write.
  suspended: "Votre compte est suspendu : vous pouvez lire, mais pas écrire ici.",
  factorDue: "Votre rôle exige d’abord une deuxième étape. Ajoutez-la dans les réglages, sous « Votre connexion ».",
  // For a fault of ours; the reference finds it in the log.
  broken:
    "Quelque chose n’a pas marché de notre côté. Ce que vous avez saisi est toujours là : réessayez dans un instant. (Référence {requestId})",

  missingComments: "Veuillez choisir ce que deviennent vos commentaires.",
  expiredFresh:
    "Veuillez d’abord vous déconnecter et vous reconnecter : votre compte n’a pas de mot de passe et votre connexion date de plus de dix minutes.",
  conflictLastAdmin: "Personne d’autre ne pourrait gérer ce site. Donnez d’abord l’administration à quelqu’un d’autre.",
  tooManyMutes: "Vous pouvez masquer au plus {limit, plural, one {# membre} many {# membres} other {# membres}}.",
  conflictLastWay: "C’est le seul accès à votre compte. Liez-en d’abord un autre.",
  takenIdentity: "Ceci est déjà lié à un autre compte ici. Déliez-le d’abord là-bas.",
  expiredArrival: "Cela a pris trop de temps ou a déjà été fait. Veuillez recommencer.",

  // For a person who has closed his account.
  closing: "Votre compte est fermé : vous pouvez lire, et le garder depuis vos réglages.",
};
