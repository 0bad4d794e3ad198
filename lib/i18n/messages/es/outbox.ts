// Comments that wait for a connection, and pages that are read without one. Said in the browser.
import type { outbox as english } from "../en/outbox.ts";

export const outbox: Record<keyof typeof english, string> = {
  unconfirmed: "Espera a que confirmes tu correo electrónico",
  unconfirmedMeans:
    "Solo tú lo ves. Abre el enlace de la carta que recibiste; <settings>tus ajustes</settings> lo envían de nuevo.",
  unconfirmedReply: "Una respuesta a este comentario",

  willWait: "No tienes conexión. Lo que publiques ahora espera aquí y se envía en cuanto haya conexión.",
  kept: "Tu comentario queda guardado aquí y se envía en cuanto haya conexión.",
  waiting: "A la espera de enviarse",
  waitingMeans: "Se envía por sí solo en cuanto haya conexión.",
  waitingLogin: "<login>Inicia sesión</login> para enviarlo.",
  notTaken: "Sin publicar",
  edit: "Editar",
  discard: "Descartar",
  tryNow: "Intentar ahora",
  trying: "Intentando…",
  discarded: "El comentario se ha descartado.",
  undo: "Deshacer",
  inBox: "El texto está de nuevo en el cuadro.",
  sentElsewhere: "Tu comentario está publicado. <link>Mostrarlo</link>",
  someoneWaits:
    "Aquí hay un comentario a la espera de enviarse. <login>Inicia sesión</login> con la cuenta que lo escribió.",
  seen: "No tienes conexión. Esta es la página tal como estaba el {moment}.",
  seenUnreached: "Ahora mismo no se puede llegar a nosotros. Esta es la página tal como estaba el {moment}.",
  loadAnew: "Cargar de nuevo",
  offlineTitle: "No tienes conexión",
  offline:
    "Esta página aún no se ha leído en este dispositivo, así que no hay ninguna copia que mostrar. Podrá abrirse cuando la recuperes.",
  readable: "Lo que puedes leer ahora",
  nothingReadable: "Todavía no hay ninguna página guardada en este dispositivo.",
  seenOn: "tal como estaba el {moment}",
};
