// The page of drafts: everything that somebody began to write and did not send. Said on the server and in the browser.
import type { drafts as english } from "../en/drafts.ts";

export const drafts: Record<keyof typeof english, string> = {
  waits: "Tu comentario está guardado. Se publica en cuanto confirmes tu correo electrónico.",
  waiting: "A la espera de que confirmes tu correo electrónico",
  confirmed: "Tu correo electrónico está confirmado.",
  posted:
    "{count, plural, one {Tu comentario que esperaba está publicado.} many {Tus # de comentarios que esperaban están publicados.} other {Tus # comentarios que esperaban están publicados.}}",
  goOn: "Continúa donde estabas",

  title: "Borradores",
  description: "Lo que empezaste a escribir y no enviaste.",
  about: "Lo que escribes se conserva hasta que lo envías, y 30 días como máximo.",
  none: "No tienes borradores. Lo que empieces a escribir bajo un artículo se guarda aquí hasta que lo envíes.",
  signedOut: "<login>Inicia sesión</login> para ver lo que empezaste en otros dispositivos.",
  newComment: "Un comentario nuevo",
  replyTo: "Una respuesta a <name>{handle}</name>",
  reply: "Una respuesta",
  edit: "Un cambio en tu comentario",
  saved: "Guardado: <time></time>",
  hereOnly: "Solo en este dispositivo",
  gone: "Aquello para lo que se escribió ya no se puede leer. Tu texto se queda hasta que pasen sus 30 días: copia lo que necesites.",
  closed: "Esta discusión está cerrada. Copia lo que necesites.",
  continue: "Continuar",
  discard: "Descartar",
  discarding: "Descartando…",
  discarded: "El borrador está descartado.",
  undo: "Deshacer",
  undoing: "Recuperándolo…",
  recalled: "El borrador ha vuelto.",
  copy: "Copiar el texto",
  copied: "Copiado",
  settings: "Lo que empezaste a escribir y no enviaste está <drafts>entre tus borradores</drafts>.",
};
