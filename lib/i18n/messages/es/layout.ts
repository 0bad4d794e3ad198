// What surrounds every page and is said on the server: header, footer, missing and broken pages.
import type { layout as english } from "../en/layout.ts";

export const layout: Record<keyof typeof english, string> = {
  skip: "Saltar al contenido",
  search: "Buscar",
  rss: "RSS",
  jsonFeed: "Canal JSON",
  toTop: "Volver arriba",

  missingMetaTitle: "No encontrado",
  missingTitle: "No hay ninguna página en esta dirección",
  missing:
    "Puede que se haya retirado o que la dirección tenga una errata. Búscala o vuelve a la <home>portada</home>.",

  brokenMetaTitle: "Algo ha fallado",
};
