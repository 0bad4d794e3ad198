// The front page, topics, articles and who wrote them. Said on the server.
export const articles = {
  by: "By <author>{name}</author>",
  readingTime: "{minutes, plural, one {# min read} other {# min read}}",
  comments: "{count, plural, one {# comment} other {# comments}}",
  updated: "Updated <time></time>",
  toDiscussion: "{count, plural, one {Read # comment} other {Read # comments}}",
  related: "Read on",
  commentsFeed: "Comments on {title}",

  topics: "Topics",
  aboutTopic: "Articles about {topic}.",
  articleCount: "{count, plural, one {# article} other {# articles}}",
  noOlderInTopic: "There are no older articles about this.",

  frontDescription: "Articles and discussions of {site}.",
  pages: "Pages",
  newest: "Newest articles",
  older: "Older articles",
  nothingYet: "Nothing is published yet",
  nothingYetWhy: "The first article will stand here. Editors write it at the <desk>desk</desk>.",
  nothingOlder: "This is where it began",
  nothingOlderWhy: "There are no older articles. <front>To the newest</front>",

  personDescription: "What {name} wrote.",
  hereSince: "Here since <time></time>",
  articlesBy: "Articles",
  noComments: "No comments to read.",
  newestComments: "Newest comments",
  olderComments: "Older comments",
} as const;
