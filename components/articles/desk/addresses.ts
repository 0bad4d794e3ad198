// The desk's addresses.
export const deskHref = "/desk";
export const newArticleHref = "/desk/articles/new";
export const picturesHref = "/desk/pictures";
export const siteHref = "/desk/site";
export const mailHref = "/desk/mail";
export const letterHref = (name: string) => `${mailHref}/${encodeURIComponent(name)}`;
export const deskArticleHref = (id: string) => `/desk/articles/${id}`;
export const previewHref = (id: string) => `${deskArticleHref(id)}/preview`;
export const revisionHref = (id: string, number: number) => `${deskArticleHref(id)}/revisions/${number}`;
