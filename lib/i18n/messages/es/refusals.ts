// What a person reads when something is declined, by code, by code and number, or by code and field.
import type { refusals as english } from "../en/refusals.ts";

export const refusals: Record<keyof typeof english, string> = {
  notAllowedAddress:
    "Confirma primero tu correo electrónico: el enlace se te envió, y desde tus ajustes se envía de nuevo.",
  tooManyWaiting:
    "{limit, plural, one {# comentario tuyo espera} many {# de comentarios tuyos esperan} other {# comentarios tuyos esperan}} a que confirmes tu correo electrónico. Confírmalo primero; lo que escribiste sigue aquí.",

  signedOut: "Antes tienes que iniciar sesión. Lo que escribiste sigue aquí.",
  notAllowed: "Tu cuenta no tiene permiso para esto.",
  notFound: "Esto ya no está aquí. Puede que se haya eliminado o movido.",
  missing: "Rellena este campo.",
  tooLong: "Esto es demasiado largo. Acórtalo un poco.",
  tooLongLimit:
    "Acorta esto a {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}} como máximo.",
  tooShort: "Esto es demasiado corto.",
  tooShortLimit: "Usa al menos {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}.",
  malformed: "Esto no se puede usar tal como está escrito.",
  taken: "Esto ya está en uso.",
  wrongCredentials: "El nombre o la contraseña no son correctos.",
  tooMany: "Demasiados intentos. Espera un rato; lo que escribiste sigue aquí.",
  tooManySeconds:
    "Demasiados intentos. Espera {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}; lo que escribiste sigue aquí.",
  tooManyMinutes:
    "Demasiados intentos. Espera {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; lo que escribiste sigue aquí.",
  tooManyHours:
    "Demasiados intentos. Espera {hours, plural, one {# hora} many {# de horas} other {# horas}}; lo que escribiste sigue aquí.",
  tooManyPace:
    "Has escrito mucho en poco tiempo. Espera {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}; lo que escribiste sigue aquí.",
  tooManyDay:
    "Una cuenta nueva no puede escribir más el primer día. Espera {hours, plural, one {# hora} many {# de horas} other {# horas}}; lo que escribiste sigue aquí.",
  tooManyEcho:
    "El mismo texto se acaba de publicar varias veces. Dilo con tus propias palabras; lo que escribiste sigue aquí.",
  malformedLinks:
    "Hay demasiados enlaces: tu cuenta puede poner {limit, plural, one {# enlace} many {# de enlaces} other {# enlaces}} en un comentario. Lo que escribiste sigue aquí.",
  tooDeep: "Esta conversación ya no admite más niveles. Responde a un comentario de más arriba.",
  closed: "Este debate está cerrado. Ya no se puede añadir nada.",
  conflict:
    "Otra persona cambió esto después de que lo abrieras. No se ha sobrescrito nada; lo que escribiste sigue aquí.",
  busy: "Ahora mismo hay mucha actividad. Lo que escribiste sigue aquí: vuelve a intentarlo en unos segundos.",
  notAnImage: "Esta imagen no se puede usar. Envía un archivo JPEG, PNG o WebP.",
  tooLarge: "Este archivo es demasiado grande.",
  expired: "Este enlace ha caducado o ya se usó.",

  unfinished: "Parece que esto termina demasiado pronto.",
  unfinishedEnd: "Parece que esto termina demasiado pronto: «{end}».",
  missingLogin: "Escribe tu correo electrónico o tu nombre de usuario.",
  missingPassword: "Escribe una contraseña.",
  missingHandle: "Elige un nombre de usuario.",
  missingEmail: "Escribe tu correo electrónico.",
  missingCurrent: "Escribe tu contraseña actual.",
  missingBody: "Aquí todavía no hay nada. Escribe algo primero.",
  missingTitle: "Ponle un título.",
  malformedHandle:
    "Un nombre de usuario tiene de 3 a 30 letras, cifras, guiones o guiones bajos, sin espacios y en un solo alfabeto.",
  tooShortHandle:
    "Un nombre de usuario tiene al menos {limit, plural, one {# letra} many {# de letras} other {# letras}}.",
  tooLongHandle:
    "Un nombre de usuario tiene como máximo {limit, plural, one {# letra} many {# de letras} other {# letras}}.",
  takenHandle: "Este nombre de usuario ya está en uso. Elige otro.",
  malformedEmail: "Esto no parece una dirección de correo. Debería ser algo como nombre@example.org.",
  takenEmail: "Esa dirección no se puede usar aquí. Si es la tuya, inicia sesión.",
  takenDisplayName: "Ya hay alguien que usa este nombre. Elige otro.",
  malformedPassword:
    "Esta contraseña es fácil de adivinar. Elige otra, por ejemplo cuatro palabras que no tengan que ver entre sí.",
  wrongCredentialsCurrent: "Esta no es tu contraseña actual.",
  wrongCredentialsCode: "Este código no es correcto o ya se usó.",
  missingCode: "Escribe un código.",
  expiredCode: "Han pasado más de diez minutos. Inicia sesión otra vez.",
  wrongCredentialsPassword: "Esta no es tu contraseña.",
  wrongCredentialsPasskey: "Esta llave de acceso no sirve aquí.",
  expiredPasskey: "Ha tardado demasiado. Vuelve a intentarlo.",
  takenPasskey: "Esta llave de acceso ya está añadida.",
  tooManyPasskey:
    "Una cuenta tiene como máximo {limit, plural, one {# llave de acceso} many {# de llaves de acceso} other {# llaves de acceso}}. Quita antes una.",
  missingName: "Ponle un nombre.",
  takenSlug: "Otro artículo tiene o tuvo esta dirección. Elige otra.",
  malformedSlug: "Una dirección necesita al menos una letra de la a a la z o una cifra.",
  tooManyTopics: "Un artículo tiene como máximo {limit, plural, one {# tema} many {# de temas} other {# temas}}.",
  tooLongTopics:
    "Un tema tiene como máximo {limit, plural, one {# carácter} many {# de caracteres} other {# caracteres}}. Separa los temas con comas.",
  malformedAuthorId: "Esta cuenta no puede firmar artículos. Elige otra.",
  missingPicture: "Elige antes una imagen.",
  notFoundPicture: "Esta imagen se eliminó. Elige otra.",
  tooLargeForm:
    "Es más de lo que este sitio admite de una vez ({limit, number} MB). Vuelve atrás: lo que escribiste sigue en el formulario.",
  tooLargePicture:
    "Esta imagen es demasiado grande: puede tener hasta 5\u00a0MB y 25 megapíxeles, y ser como mucho diez veces más larga que ancha.",
  tooManyPicture:
    "Has añadido {limit, plural, one {# imagen} many {# de imágenes} other {# imágenes}} en un día, y ese es el límite. Espera hasta mañana.",
  busyPicture:
    "Ahora mismo no hay sitio para esta imagen. Lo que escribiste sigue aquí: vuelve a intentarlo más tarde.",
  conflictFormKey:
    "Este formulario ya publicó un comentario, con otro texto. Lo que acabas de escribir sigue aquí: envíalo una vez más para publicarlo como otro comentario.",
  conflictRevision:
    "El comentario ha cambiado desde que empezaste. No se ha sobrescrito nada; tu texto sigue aquí: mira cómo está ahora y guarda otra vez para poner el tuyo en su lugar.",
  conflictPicture: "Un artículo muestra esta imagen. Quítala antes del artículo.",
  missingLeadAlt: "Explica en el texto alternativo qué muestra la imagen de apertura.",
  conflictContinuation:
    "Mientras tanto alguien ha respondido a tu comentario. Lo que escribiste sigue aquí: publícalo como respuesta.",
  expiredContinuation: "Tu comentario tiene más de una hora. Lo que escribiste sigue aquí: publícalo como respuesta.",
  tooManyContinuation:
    "Tu comentario ya tiene todas las partes que puede tener. Lo que escribiste sigue aquí: publícalo como respuesta.",
  expiredUndo: "El minuto ha pasado: el comentario sigue retirado. Puedes escribirlo de nuevo.",
  conflictJoining: "Estos dos comentarios no se pueden unir: uno ha cambiado o alguien respondió en medio.",
  malformedOrigin:
    "Esto no se envió desde nuestras páginas, así que no se ha hecho nada. Vuelve a abrir la página e inténtalo de nuevo.",
  malformedForm:
    "El formulario contenía algo que no habíamos pedido, así que no se ha hecho nada. Vuelve a abrir la página.",
  malformedCharacters: "El texto contiene caracteres que no se pueden guardar. Quítalos e inténtalo de nuevo.",

  // For a person whose account may read but not write.
  suspended: "Tu cuenta está suspendida: puedes leer, pero no escribir aquí.",
  factorDue: "Tu función exige antes un segundo paso. Añádelo en los ajustes, en «Cómo inicias sesión».",
  // For a fault of ours; the reference finds it in the log.
  broken:
    "Algo ha fallado por nuestra parte. Lo que escribiste sigue aquí: vuelve a intentarlo en un momento. (Referencia {requestId})",

  missingComments: "Elige qué pasa con tus comentarios.",
  expiredFresh:
    "Primero cierra la sesión y vuelve a iniciarla: tu cuenta no tiene contraseña y entraste hace más de diez minutos.",
  conflictLastAdmin: "Nadie más podría cuidar de este sitio. Nombra antes a otra persona para la administración.",
  tooManyMutes: "Puedes silenciar como máximo a {limit, plural, one {# lector} many {# lectores} other {# lectores}}.",
  conflictLastWay: "Es la única forma de entrar en tu cuenta. Vincula antes otra.",
  takenIdentity: "Esto está vinculado a otra cuenta de aquí. Desvincúlalo antes allí.",
  expiredArrival: "Ha tardado demasiado o ya estaba hecho. Empieza otra vez.",

  // For a person who has closed his account.
  closing: "Tu cuenta está cerrada: puedes leer, y conservarla desde tus ajustes.",
};
