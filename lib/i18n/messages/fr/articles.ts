// The front page, topics, articles and who wrote them. Said on the server.
import type { articles as english } from "../en/articles.ts";

export const articles: Record<keyof typeof english, string> = {
  by: "Par <author>{name}</author>",
  readingTime: "{minutes, number} min de lecture",
  comments: "{count, plural, one {# commentaire} many {# commentaires} other {# commentaires}}",
  updated: "Mis à jour le <time></time>",
  toDiscussion: "{count, plural, one {Lire # commentaire} many {Lire # commentaires} other {Lire # commentaires}}",
  related: "À lire aussi",
  commentsFeed: "Commentaires sur « {title} »",

  topics: "Sujets",
  aboutTopic: "Articles sur le sujet « {topic} ».",
  articleCount: "{count, plural, one {# article} many {# articles} other {# articles}}",
  noOlderInTopic: "Il n’y a pas d’articles plus anciens sur ce sujet.",

  // No “of” before a name that might begin with a vowel.
  frontDescription: "{site} : ses articles et ses discussions.",
  pages: "Autres pages",
  newest: "Articles les plus récents",
  older: "Articles plus anciens",
  nothingYet: "Rien n’est encore publié",
  nothingYetWhy: "Le premier article paraîtra ici. C’est à la <desk>rédaction</desk> qu’il s’écrit.",
  nothingOlder: "C’est ici que tout a commencé",
  nothingOlderWhy: "Il n’y a pas d’articles plus anciens. <front>Aller aux plus récents</front>",

  personDescription: "Articles et commentaires signés {name}.",
  hereSince: "Ici depuis le <time></time>",
  articlesBy: "Articles",
  noComments: "Aucun commentaire à lire.",
  newestComments: "Commentaires les plus récents",
  olderComments: "Commentaires plus anciens",
};
