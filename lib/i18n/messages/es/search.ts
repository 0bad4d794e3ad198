// Search. Said on the server.
import type { search as english } from "../en/search.ts";

export const search: Record<keyof typeof english, string> = {
  title: "Buscar",
  titleFor: "Buscar: {query}",
  description: "Busca en todos los artículos y comentarios.",
  label: "¿Qué buscas?",
  button: "Buscar",

  hits: "{count, plural, one {# resultado} many {# de resultados} other {# resultados}}",
  hitsOrMore: "{count, number} resultados o más",
  pageOf: "Página {page, number} de {pages, number}",
  pages: "Páginas",
  previousPage: "Página anterior",
  nextPage: "Página siguiente",

  articleBy: "Artículo de <author>{name}</author>",
  commentBy: "Comentario de <author>{name}</author>",
  commentByFormer: "Comentario de una cuenta cerrada",
  commentByOn: "Comentario de <author>{name}</author> en «<article>{title}</article>»",
  commentByFormerOn: "Comentario de una cuenta cerrada en «<article>{title}</article>»",
  commentOn: "En «<article>{title}</article>»",

  howTitle: "Cómo buscar",
  how: "La búsqueda recorre todos los artículos y todos los comentarios. También encuentra otras formas de una palabra: «marea» encuentra «mareas».",
  howBoth: "<code>puerto viejo</code> encuentra lo que contiene las dos palabras",
  howPhrase: '<code>"puerto viejo"</code> encuentra las palabras una al lado de la otra',
  // The word between the two is “or” in every language.
  howEither: "<code>puerto or muelle</code> encuentra lo que contiene una de las dos",
  howWithout: "<code>puerto -viejo</code> deja fuera lo que contiene la segunda",

  nothing: "No se ha encontrado nada con «<query>{words}</query>».",
  unsearchable:
    "«<query>{words}</query>» no contiene ninguna palabra que se pueda buscar: las palabras muy comunes, los signos sueltos y las palabras excluidas, por sí solos, no encuentran nada.",
  nothingWhy:
    "Prueba con menos palabras o con otra que signifique lo mismo. Lo que se acaba de publicar se encuentra unos segundos después.",
  noSuchPage: "Esta búsqueda no tiene página {page, number}. <first>Ir a la primera</first>",
  shortened:
    "{max, plural, one {Solo se buscó el primer carácter.} many {Solo se buscaron los primeros # de caracteres.} other {Solo se buscaron los primeros # caracteres.}}",
  tooMany:
    "{seconds, plural, one {Demasiadas búsquedas desde tu dirección. Espera # segundo y vuelve a buscar.} many {Demasiadas búsquedas desde tu dirección. Espera # de segundos y vuelve a buscar.} other {Demasiadas búsquedas desde tu dirección. Espera # segundos y vuelve a buscar.}}",
};
