// The discussion. Said on the server.
import type { comments as english } from "../en/comments.ts";

export const comments: Record<keyof typeof english, string> = {
  region: "Debate",
  count: "{count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}",
  order: "Orden de los comentarios",
  oldest: "Más antiguos",
  newest: "Más recientes",
  best: "Mejores",
  pages: "Páginas del debate",
  branchPages: "Páginas de este hilo",
  previousPage: "Página anterior",
  nextPage: "Página siguiente",
  outline: "Índice",
  find: "Buscar en este debate",
  findButton: "Buscar",
  first: "Nadie ha dicho nada todavía. Tienes la primera palabra.",
  closed: "Este debate está cerrado. Se puede leer, pero ya no se puede añadir nada.",
  closedSince: "Este debate se cerró el {date}.",
  closedMeans: "Se puede leer, pero ya no se puede añadir nada.",
  backUp: "Volver al artículo",

  // The line above a comment: who, to whom, when.
  formerReader: "Cuenta cerrada",
  // A man or a woman: said without either word.
  author: "Firma el artículo",
  staff: "Redacción",
  you: "Tú",
  // Stands after the author’s name: “Anna a Ben”. It must stand within inReplyTo, which is spoken for it.
  to: "a <name>{who}</name>",
  inReplyTo: "En respuesta a {name}",
  edited: "editado",
  by: "Comentario de {name}",
  gone: "Comentario que no se muestra",

  // Spoken before each comment, for those who do not see where it stands.
  top: "Nivel 1.",
  topPlace: "Nivel 1, comentario {position, number} de {count, number}.",
  level: "Nivel {level, number}.",
  reply: "Nivel {level, number}, en respuesta a {name}.",
  replyPlace: "Nivel {level, number}, respuesta {position, number} de {count, number} a {name}.",
  replyToGone: "Nivel {level, number}, en respuesta a un comentario que no se muestra.",
  replyToGonePlace:
    "Nivel {level, number}, respuesta {position, number} de {count, number} a un comentario que no se muestra.",

  recommend: "Recomendar",
  recommendations: "{count, plural, one {# recomendación} many {# de recomendaciones} other {# recomendaciones}}",
  replyVerb: "Responder",
  showMore: "Mostrar más",
  showLess: "Mostrar menos",
  replies: "{count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}",
  unfold: "{count, plural, one {Mostrar # respuesta} many {Mostrar # de respuestas} other {Mostrar # respuestas}}",
  continue: "Continuar este hilo ({count, number} más)",
  withdrawn: "Quien escribió este comentario lo ha retirado.",
  hidden: "Este comentario no se muestra.",

  // The page of one comment.
  inDiscussionOf: "En el debate de",
  whole: "El debate completo",
  answers: "A qué responde",
  before: "Lo que se dijo antes",
  nowWithdrawn: "Tu comentario está retirado. Ya nadie puede leerlo.",
  pageTitle: "{name} en «{title}»",
  pageTitleSubject: "{subject} — {name} en «{title}»",
  pageTitleGone: "Un comentario en «{title}»",

  // What it said before.
  olderTexts: "Textos anteriores",
  historyTitle: "Lo que decía antes el comentario",
  historyDescription: "Versiones anteriores de un comentario.",
  onArticle: "En «{title}»",
  inItsDiscussion: "El comentario en su debate",
  nowSince: "Ahora, desde el <time></time>",
  writtenAt: "Escrito el <time></time>",

  outlineTitle: "Índice del debate",
  outlinePageTitle: "Índice del debate de «{title}»",
  outlineDescription:
    "Todos los comentarios en «{title}» de un vistazo, cada uno por su asunto o sus primeras palabras.",
  findTitle: "Buscar en el debate",
  findPageTitle: "{query} – en el debate de «{title}»",
  findDescription: "Buscar palabras en los comentarios en «{title}».",
  findHow: "Se busca en los comentarios de este artículo. También se encuentran otras formas de una palabra.",

  editTitle: "Editar tu comentario",
  editDescription: "Edita tu comentario.",
  withdrawTitle: "¿Retirar tu comentario?",
  withdrawDescription: "Retira tu comentario.",
  withdrawMeans:
    "Ya nadie podrá leerlo. Si tiene respuestas, se quedan, y una línea dice que aquí se retiró un comentario.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "En <article>{title}</article>",
};
