import { LinkButton } from "#components/ui/button.tsx";
import type { Words } from "#lib/i18n/words.ts";

type Props = { offered: { id: string; name: string }[]; title: string; next: string; t: Words };

/**
 * Links to other sites by which one can log in; nothing where there are none. Links and not buttons: a form that is answered by a
 * redirect to elsewhere is stopped by our own policy (form-action).
 */
export function OtherWays({ offered, title, next, t }: Props) {
  if (offered.length === 0) return null;
  const query = next === "/" ? "" : `?next=${encodeURIComponent(next)}`;
  return (
    <section aria-labelledby="other-ways" className="mt-8 border-t border-rule pt-6">
      <h2 id="other-ways" className="mb-4 font-semibold">
        {title}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {offered.map(({ id, name }) => (
          <li key={id}>
            <LinkButton href={`/api/sign-in-with/${id}${query}`}>
              {t("own.continueWith", { provider: name })}
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
