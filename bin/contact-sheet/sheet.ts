// The page on which all pictures of a run lie side by side.
import { writeFileSync } from "node:fs";
import path from "node:path";

export type Shot = { page: string; language: string; width: number; scheme: string; file: string };

const asHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Gives its path. */
export function writeContactSheet(folder: string, shots: Shot[]): string {
  const pages = [...new Set(shots.map(({ page }) => page))];
  const figure = ({ file, language, width, scheme }: Shot) =>
    `<figure style="flex-basis:${Math.round(Math.sqrt(width) * 9)}px"><a href="${asHtml(file)}"><img src="${asHtml(file)}" alt="" loading="lazy"></a><figcaption>${width} ${scheme} ${language}</figcaption></figure>`;
  const sections = pages.map(
    (page) =>
      `<section><h2>${asHtml(page)}</h2><div>${shots
        .filter((shot) => shot.page === page)
        .map(figure)
        .join("")}</div></section>`,
  );
  const file = path.join(folder, "index.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body{font:14px system-ui;margin:24px;background:#777;color:#fff}
section>div{display:flex;flex-wrap:wrap;gap:12px}
figure{margin:0}
img{width:100%;height:420px;object-fit:cover;object-position:top;background:#999}
</style><h1>${shots.length} pictures of ${pages.length} pages</h1>${sections.join("")}</html>\n`,
  );
  return file;
}
