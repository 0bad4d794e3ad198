// The publication's mark: the first letter of its name on its accent. As SVG for browsers' tabs, as PNG for home screens.
import "server-only";
import type { Site } from "#domain/site/settings.ts";
import { sha256 } from "#lib/ids.ts";
import { draw, drawable } from "./drawing.tsx";

/** Apple's home screen; what manifests ask for. */
export const ICON_SIZES = [180, 192, 512] as const;

const HOUSE = "#8c2f1b";

type Look = Pick<Site, "name" | "accent" | "readingFont" | "language">;

/** The first letter of the name as a reader would call it: with its marks, as a capital. */
export function initialOf({ name, language }: Pick<Site, "name" | "language">): string {
  const [first] = new Intl.Segmenter(language).segment(name.replace(/^[^\p{L}\p{N}]+/u, ""));
  return (first?.segment ?? "").toLocaleUpperCase(language);
}

/** Readers' tabs have the device's letters. */
export function iconSvg(site: Look): string {
  const initial = initialOf(site).replace(/[<&]/g, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${site.accent ?? HOUSE}"/>${
    initial
      ? `<text x="16" y="24" text-anchor="middle" font-family="Newsreader,'Iowan Old Style',Georgia,serif" font-size="24" font-weight="600" fill="#fff">${initial}</text>`
      : LINES.map((width, at) => `<path d="M8 ${9 + 5 * at}h${width}" stroke="#fff" stroke-width="2.6"/>`).join("")
  }</svg>`;
}

/** Lines of text and replies: where the fonts lack the letter. In 32nds of the width. */
const LINES = [16, 12, 14, 8];

/** Filled to its edges: phones cut the corners as they like, and leave the middle 80 % alone. */
export function iconPng(site: Look, size: number): Promise<Buffer> {
  const initial = drawable(initialOf(site)) ?? "";
  const accent = site.accent ?? HOUSE;
  const key = sha256(JSON.stringify(["icon", size, initial, accent, site.readingFont]));
  return draw(site, { key, width: size, height: size, node: <Mark initial={initial} accent={accent} size={size} /> });
}

function Mark({ initial, accent, size }: { initial: string; accent: string; size: number }) {
  const unit = size / 32;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        alignItems: initial ? "center" : "flex-start",
        justifyContent: "center",
        width: "100%",
        height: "100%",
        background: accent,
        color: "#ffffff",
        fontFamily: "Headline",
        fontSize: 22 * unit,
        lineHeight: 1,
      }}
    >
      {initial ||
        LINES.map((width) => (
          <div
            key={width}
            style={{
              width: width * unit,
              height: 2 * unit,
              marginTop: 1.5 * unit,
              marginBottom: 1.5 * unit,
              marginLeft: 8 * unit,
              background: "#ffffff",
            }}
          />
        ))}
    </div>
  );
}
