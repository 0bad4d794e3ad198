// The words of the feeds.

export const NEWS_FROM = (site: string) => `New articles from ${site}`;
export const DISCUSSION_OF = (title: string) => `The discussion beneath “${title}”`;
export const COMMENT_ON = (author: string, title: string) => `Comment by ${author} on ${title}`;
export const FORMER_READER = "A former reader";
