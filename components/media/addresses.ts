// The addresses of pictures, for what shows them.
export { middleWidth, pictureHref, srcset } from "#domain/media/addresses.ts";
