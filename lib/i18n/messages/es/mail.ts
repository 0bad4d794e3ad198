// Letters, and the desk's room where those are seen that were not delivered. Said on the server.
import type { mail as english } from "../en/mail.ts";

export const mail: Record<keyof typeof english, string> = {
  subject: "{about} – {site}",
  greeting: "Hola, «{handle}»:",
  linkInFull: "O copia esta dirección en tu navegador:",
  foot: "«{site}» ha enviado esto automáticamente: nadie lee las respuestas.",
  confirmSubject: "Confirma tu correo electrónico",
  confirm: "alguien dio esta dirección a «{site}» para la cuenta «{handle}». Si fuiste tú, confirma que es tuya.",
  confirmButton: "Confirmar la dirección",
  confirmAfter:
    "El enlace sirve una sola vez, durante {hours, number} horas. Si no fuiste tú, no hay nada que hacer: sin ti la dirección no se usa.",
  resetSubject: "Elige una contraseña nueva",
  reset: "alguien pidió a «{site}» una contraseña nueva para la cuenta «{handle}». Si fuiste tú, elígela aquí:",
  resetButton: "Elegir una contraseña nueva",
  resetAfter:
    "El enlace sirve una sola vez, durante {minutes, number} minutos. Si no fuiste tú, no hay nada que hacer: tu contraseña se queda como está.",
  passwordSubject: "Se ha cambiado tu contraseña",
  password:
    "la contraseña de tu cuenta «{handle}» en «{site}» se ha cambiado ({time}). Si fuiste tú, todo está en orden.",
  passwordButton: "No fui yo",
  passwordAfter:
    "Si no fuiste tú, elige enseguida una contraseña nueva. Eso cierra también todas las sesiones de quien haya entrado.",
  addressSubject: "Se ha cambiado tu correo electrónico",
  address:
    "tu cuenta «{handle}» en «{site}» tiene ahora otra dirección de correo ({time}), y a esta ya no se le envía nada. Si fuiste tú, todo está en orden.",
  addressAfter: "Si no fuiste tú, avisa enseguida a quienes llevan «{site}»: pueden devolverte la cuenta.",

  factorAddedSubject: "Se ha añadido un segundo paso",
  factorAdded:
    "se ha añadido un segundo paso de inicio de sesión (una aplicación o una llave de acceso) a tu cuenta «{handle}» en «{site}» ({time}). Si fuiste tú, todo está en orden.",
  factorRemovedSubject: "Se ha quitado un segundo paso",
  factorRemoved:
    "se ha quitado un segundo paso de inicio de sesión (una aplicación o una llave de acceso) de tu cuenta «{handle}» en «{site}» ({time}). Si fuiste tú, todo está en orden.",
  codesMadeSubject: "Se han creado códigos de recuperación nuevos",
  codesMade:
    "se han creado códigos de recuperación nuevos para tu cuenta «{handle}» en «{site}» ({time}), y los anteriores ya no sirven. Si fuiste tú, todo está en orden.",
  codeUsedSubject: "Se ha usado un código de recuperación",
  codeUsed:
    "alguien ha entrado en tu cuenta «{handle}» en «{site}» con un código de recuperación ({time}). Si fuiste tú, todo está en orden.",
  factorAfter:
    "Si no fuiste tú, elige enseguida una contraseña nueva y quita después en los ajustes toda aplicación y toda llave de acceso que no sea tuya. Si ya no puedes entrar, avisa a quienes llevan «{site}»: pueden devolverte la cuenta.",
  closedSubject: "Se ha cerrado tu cuenta",
  closed:
    "tu cuenta «{handle}» en «{site}» se ha cerrado y se borrará para siempre después de {time}. Si fuiste tú y así lo quieres, no hay nada que hacer.",
  closedButton: "Conservar la cuenta",
  closedAfter:
    "Si no fuiste tú, alguien sabe tu contraseña: entra antes de esa hora, conserva la cuenta y elige enseguida una contraseña nueva.",
  linkedSubject: "Hay otra manera de entrar en tu cuenta",
  linked:
    "tu cuenta «{handle}» en «{site}» puede abrirse desde ahora también con una cuenta de otro sitio ({time}). Si fuiste tú, todo está en orden.",
  linkedButton: "Verlo",
  linkedAfter: "Si no fuiste tú, quita el vínculo enseguida y elige una contraseña nueva.",
  title: "Correo",
  about: "Lo que aún no se ha podido entregar, y por qué. Cada carta se intenta seis veces en siete horas y media.",
  aboutFiles:
    "Este sitio no tiene indicado ningún servidor de correo (SMTP_URL), así que nada sale de él: las cartas se guardan aquí 30 días para que puedas leerlas y pasarlas.",
  none: "No hay cartas esperando.",
  waiting: "En espera",
  failed: "Sin entregar",
  sentCount: "Enviadas en el último día: {count, number}",
  to: "Para <address></address>",
  written: "Escrita <time></time>",
  tries: "Intentos: {count, number}",
  next: "Próximo intento <time></time>",
  reason: "Motivo: {reason}",
  endUnanswered: "El texto salió dos veces sin que llegara respuesta. Puede que se haya recibido.",
  endTries: "El proceso terminó una y otra vez mientras se enviaba.",
  sendAgain: "Enviar de nuevo",
  sendAgainTo: "Enviar de nuevo a {address}",
  doneAgain: "La carta se envía ahora. Si vuelve a fallar, aparecerá aquí con el motivo.",
  files: "Cartas",
  noFiles: "Aún no se ha escrito ninguna carta.",
  kindConfirmAddress: "Confirmación de una dirección",
  kindResetPassword: "Una contraseña nueva",
  kindPasswordChanged: "Una contraseña cambiada",
  kindAddressChanged: "Una dirección cambiada",
  kindFactorsChanged: "Un segundo paso cambiado",
  kindAccountClosed: "Una cuenta cerrada",
  kindIdentityLinked: "Una cuenta vinculada",
  kindOther: "Una carta",
};
