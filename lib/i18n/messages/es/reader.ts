// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "<login>Inicia sesión</login> o <register>regístrate</register> para participar en el debate.",
  writeFirst: "O empieza ya a escribir: tu texto se conserva mientras inicias sesión.",
  joinHeading: "Participa en el debate",
  writingAs: "Escribes como <name>{handle}</name>.",
  suspended: "Tu cuenta está suspendida: puedes leer, pero no escribir.",
  leaving: "Tu cuenta está cerrada: puedes leer, y conservarla desde tus ajustes.",

  // The forms.
  subject: "Asunto",
  optional: "Opcional",
  comment: "Comentario",
  postComment: "Publicar comentario",
  postReply: "Publicar respuesta",
  posting: "Publicando…",
  preview: "Vista previa",
  previewing: "Un momento…",
  previewHeading: "Vista previa",
  cancel: "Cancelar",
  saveChanges: "Guardar cambios",
  saving: "Guardando…",
  editMeans: "Se verá que el comentario fue editado y se podrá leer lo que decía antes.",
  withdraw: "Retirar",
  withdrawing: "Retirando…",
  keepIt: "Conservarlo",
  charactersLeft: "{count, plural, one {Queda # carácter} many {Quedan # de caracteres} other {Quedan # caracteres}}",
  charactersTooMany:
    "{count, plural, one {Sobra # carácter. No se corta nada: acorta el texto o publícalo en dos partes.} many {Sobran # de caracteres. No se corta nada: acorta el texto o publícalo en dos partes.} other {Sobran # caracteres. No se corta nada: acorta el texto o publícalo en dos partes.}}",
  offline: "No tienes conexión. Tu texto se conserva aquí; envíalo cuando la recuperes.",
  unsent: "No se ha podido enviar: no hubo respuesta. Tu texto sigue aquí; vuelve a intentarlo en un momento.",
  typedOn: "Tu comentario se ha enviado tal como estaba. Lo que has escrito después sigue aquí.",
  replyKept: "El formulario de respuesta está cerrado. Tu texto se conserva.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "Formato",
  emphasis: "cursiva",
  strong: "negrita",
  quote: "una cita",
  link: "un enlace",
  linkWords: "texto",
  list: "una lista, cada elemento en su línea",
  code: "código, tal como se escribe",
  paragraph: "Una línea en blanco empieza un párrafo nuevo.",

  // One’s own comments, and those since the last visit.
  edit: "Editar",
  new: "Nuevo",

  // Spoken when something changed.
  posted: "Tu comentario está publicado.",
  saved: "Tus cambios están guardados.",
  withdrawn: "Tu comentario está retirado.",
  restored: "Tu comentario está de vuelta.",
  continued: "Tu texto está añadido a tu comentario.",
  folded: "{count, plural, one {# respuesta oculta.} many {# de respuestas ocultas.} other {# respuestas ocultas.}}",
  unfolded:
    "{count, plural, one {# respuesta a la vista.} many {# de respuestas a la vista.} other {# respuestas a la vista.}}",
  nothingToFold: "Nadie ha respondido a este comentario.",
  noNext: "Este es el último comentario de esta página.",
  noPrevious: "Este es el primer comentario de esta página.",
  noParent: "Este comentario no responde a ningún otro de esta página.",
  noNextSibling: "Después de esta no hay más respuestas al mismo comentario.",
  noPreviousSibling: "Antes de esta no hay otra respuesta al mismo comentario.",
  noneNew: "No hay comentarios nuevos en esta página.",
  noMoreNew: "No hay más comentarios nuevos. Este vuelve a ser el primero.",
  noReply: "No se puede responder a este comentario.",
  discussionClosed: "Este debate está cerrado.",

  recommended: "Recomiendas este comentario.",
  unrecommended: "Ya no recomiendas este comentario.",
  noRecommend: "Este comentario no se puede recomendar.",
  voteUnsent: "No se ha podido enviar tu recomendación. Vuelve a intentarlo en un momento.",

  newSince:
    "{count, plural, one {# nuevo desde tu última visita} many {# nuevos desde tu última visita} other {# nuevos desde tu última visita}}",
  newComments: "{count, plural, one {# comentario nuevo} many {# de comentarios nuevos} other {# comentarios nuevos}}",
  newReplies: "{count, plural, one {# respuesta nueva} many {# de respuestas nuevas} other {# respuestas nuevas}}",
  newElsewhere:
    "{count, plural, one {# comentario nuevo en otra página} many {# de comentarios nuevos en otras páginas} other {# comentarios nuevos en otras páginas}}",
  noneCame: "No ha llegado ningún comentario desde que abriste esta página.",
  goneNow: "Este comentario ya no se muestra.",
  movedOn: "El debate ha avanzado. <link>Volver a cargarlo</link>",
  loading: "Cargando…",
  loadFailed: "No se ha podido cargar. Vuelve a intentarlo en un momento.",

  count: "{count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}",
  replies: "{count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}",
  unfold: "{count, plural, one {Mostrar # respuesta} many {Mostrar # de respuestas} other {Mostrar # respuestas}}",
  continue: "Continuar este hilo ({count, number} más)",
  recommendations: "{count, plural, one {# recomendación} many {# de recomendaciones} other {# recomendaciones}}",

  // The sheet of keys.
  keys: "Atajos de teclado",
  useKeys: "Usar atajos de teclado en este dispositivo",
  close: "Cerrar",
  keyNext: "Comentario siguiente",
  keyPrevious: "Comentario anterior",
  keyParent: "El comentario al que se responde",
  keyNextNew: "Siguiente comentario nuevo",
  keyShowNew: "Mostrar los comentarios recién llegados",
  keyNextSibling: "Siguiente respuesta al mismo comentario",
  keyPreviousSibling: "Respuesta anterior al mismo comentario",
  keyFold: "Ocultar o mostrar las respuestas",
  keyReply: "Responder",
  keyRecommend: "Recomendar o retirar la recomendación",
  keyOpen: "Abrir el comentario en su propia página",
  keySend: "Enviar lo que estás escribiendo",
  keyCancel: "Cerrar el formulario de respuesta; el texto se conserva",
  keyHelp: "Esta lista",

  // On a reader’s page, for this reader alone.
  mute: "Silenciar",

  // Spoken; begins with the words of mute.
  muteOf: "Silenciar a {name}",
  muting: "Un momento…",
  muted: "Has silenciado a este lector: sus comentarios están plegados para ti.",
  unmute: "Volver a mostrar",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "Comentario de alguien a quien has silenciado: mostrar",
};
