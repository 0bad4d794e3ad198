// The picture that others show beside the link to an article: headline and dek, set as the publication sets them.
import "server-only";
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Site } from "#domain/site/settings.ts";
import { sha256 } from "#lib/ids.ts";
import { sharedPicture } from "./addresses.ts";
import { draw, drawable } from "./drawing.tsx";
import { PAPER } from "./light.ts";
import type { PageImage } from "./metadata.ts";

/** What all who show links ask for; 1.91 to 1. */
const WIDTH = 1_200;
const HEIGHT = 630;

/** Raised when the picture is set otherwise than before, since browsers and others keep it. */
const EDITION = 1;

/** The accent, ink and second voice of the house on light paper (app/globals.css). */
const HOUSE = { accent: "#8c2f1b", ink: "#1d1b18", muted: "#544f46" };

type Article = Pick<ArticleCard, "slug" | "title" | "dek">;
type Look = Pick<Site, "name" | "accent" | "readingFont">;

/** Its address holds what it shows, so that it changes with the article; null where the headline has letters that cannot be drawn. */
export function sharePicture(article: Article, site: Look) {
  const title = drawable(article.title);
  if (title === null) return null;
  const shown = { title, dek: drawable(article.dek) ?? "", name: drawable(site.name) ?? "" };
  const edition = sha256(JSON.stringify([EDITION, shown, site.accent, site.readingFont])).slice(0, 16);
  return {
    path: `/a/${article.slug}/picture/${edition}.png`,
    file: `${edition}.png`,
    width: WIDTH,
    height: HEIGHT,
    alt: [article.title, article.dek].filter(Boolean).join(" — "),
    draw: () => draw(site, { key: edition, width: WIDTH, height: HEIGHT, node: <Sheet {...shown} site={site} /> }),
  };
}

/** What is told of an article to those who show its link: the drawn picture, else the one above the article. */
export function pictureToShare(article: Article & Pick<ArticleCard, "lead">, site: Look): PageImage | null {
  const drawn = sharePicture(article, site);
  if (!drawn) return sharedPicture(article.lead);
  const { path, width, height, alt } = drawn;
  return { path, width, height, alt };
}

/** After so many lines the rest is left out; a word that is wider than the picture is broken. */
const CUT = {
  display: "block",
  flexShrink: 0,
  overflow: "hidden",
  textOverflow: "ellipsis",
  wordBreak: "break-word",
} as const;

/** Long headlines in smaller letters, so that four lines hold nearly all. */
const sizeOf = (title: string) => (title.length > 130 ? 54 : title.length > 80 ? 66 : title.length > 45 ? 80 : 96);

function Sheet({ title, dek, name, site }: { title: string; dek: string; name: string; site: Look }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "56px 72px 64px",
        background: PAPER.light,
        color: HOUSE.ink,
      }}
    >
      <div style={{ ...CUT, fontFamily: "Headline", fontSize: 38, lineHeight: 1.2, lineClamp: 1 }}>{name}</div>
      <div
        style={{ width: "100%", height: 8, flexShrink: 0, marginTop: 20, background: site.accent ?? HOUSE.accent }}
      />
      <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "center" }}>
        <div
          style={{
            ...CUT,
            fontFamily: "Headline",
            fontSize: sizeOf(title),
            lineHeight: 1.08,
            letterSpacing: "-0.01em",
            textWrap: "balance",
            lineClamp: 4,
          }}
        >
          {title}
        </div>
        {dek ? (
          <div
            style={{
              ...CUT,
              fontFamily: "Text",
              fontSize: 34,
              lineHeight: 1.35,
              marginTop: 26,
              color: HOUSE.muted,
              lineClamp: 2,
            }}
          >
            {dek}
          </div>
        ) : null}
      </div>
    </div>
  );
}
