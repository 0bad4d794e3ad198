import { specimenCss } from "#components/site/specimens.tsx";

/** Its address changes with the fonts (domain/site/fonts.ts). */
export const GET = () =>
  new Response(specimenCss(), {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" },
  });
