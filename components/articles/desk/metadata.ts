import { pageMetadata } from "#web/metadata.ts";

/** Pages of the desk are for nobody to find. */
export const deskMetadata = (title: string, path: string) =>
  pageMetadata({ title, description: `${title}.`, path, noindex: true });
