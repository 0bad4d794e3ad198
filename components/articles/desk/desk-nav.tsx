import { deskHref, newArticleHref, picturesHref } from "./addresses.ts";

const PLACES = [
  [deskHref, "Articles"],
  [newArticleHref, "New article"],
  [picturesHref, "Pictures"],
] as const;

/** The rooms of the desk. */
export function DeskNav() {
  return (
    <nav aria-label="Desk" className="no-print mb-6 border-b border-rule">
      <ul className="flex flex-wrap gap-x-6 text-sm font-semibold">
        {PLACES.map(([href, name]) => (
          <li key={href}>
            <a href={href} className="inline-block py-3 underline-offset-4 hover:underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
