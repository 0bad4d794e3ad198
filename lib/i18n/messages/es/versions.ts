// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "Escrito sobre la versión {version, number}",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "Correcciones",
  correction: "Corrección del <time></time>:",
  // Behind the time of the last update: a link.
  whatChanged: "Qué ha cambiado",

  // The page of a difference.
  since: "Qué ha cambiado desde la versión {version, number}",
  pageTitle: "Qué ha cambiado en «{title}» desde la versión {version, number}",
  versionsOf: "Versiones de «{title}»",
  description: "Cómo ha cambiado el texto de «{title}» desde que se publicó.",
  toArticle: "El artículo tal como está ahora",
  howToRead: "<del>Tachado</del> está lo que se quitó; <ins>subrayado</ins>, lo que se añadió.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "quitado:",
  spokenAdded: "añadido:",
  spokenEnd: "fin del cambio.",
  same: "{count, plural, one {# párrafo sin cambios} many {# párrafos sin cambios} other {# párrafos sin cambios}}",
  sameWords: "El texto es el mismo. Lo que cambió es una imagen, un enlace o el formato.",
  leadChanged: "La imagen sobre el artículo, o lo que hay debajo de ella, es otra.",
  isNewest: "Esta es la versión más reciente: nada ha cambiado desde entonces.",
  neverChanged: "Está tal como se publicó: hay una sola versión.",
  versions: "Versiones",
  version: "Versión {version, number}",
  newest: "tal como está ahora",

  // At the desk.
  field: "Corrección (visible para los lectores)",
  fieldHint:
    "Para un error que alguien haya podido leer. Aparece con su fecha al pie del artículo, en los canales y en papel. Como máximo {limit, number} caracteres; si se deja vacío, no se dice nada.",
  of: "Corrección del {date}",
  mend: "Guardar la corrección",
  mendOf: "Guardar la corrección del {date}",
  remove: "Quitar",
  removeOf: "Quitar la corrección del {date}",
  removed: "Quitada el <time></time>",
  doneMended: "La corrección está guardada. Los lectores ya la ven.",
  doneTakenBack: "La corrección se ha quitado.",
};
