// Where a comment goes on or was changed, and the pages about it. Said on the server.
import type { seams as english } from "../en/seams.ts";

export const seams: Record<keyof typeof english, string> = {
  continuedAt: "Continuado a las <time></time>",
  continuedOn: "Continuado el <time></time>",
  addedAt: "Añadido a las <time></time>",
  addedOn: "Añadido el <time></time>",
  changedOn: "Texto cambiado el <time></time>",
  freeUntil:
    "Nadie ha respondido todavía: hasta el <time></time>, o hasta que alguien responda, puedes cambiarlo todo. Lo que decía antes queda en su historial.",
  notFree:
    "Tu comentario ya tiene respuesta o más de un día. Lo que cambies se muestra de modo que ninguna respuesta pierda su sentido:",
  slips: "Menos de diez caracteres cambiados: una errata corregida, con la marca «editado».",
  behind: "Más texto detrás de lo que hay: se muestra como añadido, con su hora.",
  otherwise:
    "Cualquier otro cambio: queda el texto nuevo, con una línea que dice cuándo se cambió y lleva a la diferencia.",
  willFree: "Así quedará tu comentario.",
  willSilent: "Será una errata corregida, con la marca «editado».",
  willAdded: "Lo nuevo se mostrará como añadido, con su hora.",
  willChanged: "Ocupará el lugar del texto anterior, con una línea que dice cuándo se cambió.",
  whatChanged: "Qué cambió",
  added: "Añadido:",
  removed: "Quitado:",
  end: "fin del cambio",
  undoMeans: "Puedes deshacerlo durante un minuto.",
  joinTitle: "¿Unir estos dos comentarios?",
  joinDescription: "Unir un comentario con el que continúa.",
  joinMeans:
    "El segundo pasa a ser parte del primero, en una costura con su hora. Sus respuestas suben debajo del primero, y su antigua dirección lleva allí. No se puede deshacer.",
  joinFirst: "El primero",
  joinSecond: "El segundo",
  joinFor: "Para quienes cuidan de este debate:",
};
