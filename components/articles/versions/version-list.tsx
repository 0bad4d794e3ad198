import { Time } from "#components/ui/time.tsx";
import type { VersionSeen } from "#domain/articles/versions/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { changesHref } from "./addresses.ts";

type Props = { slug: string; versions: VersionSeen[]; from: number; t: Words };

/** Every version that readers have seen, the newest first, each with the way to what has changed since. */
export function VersionList({ slug, versions, from, t }: Props) {
  return (
    <section aria-labelledby="versions" className="no-print mt-12 border-t-4 border-ink pt-3">
      <h2 id="versions" className="headline mb-3 text-2xl">
        {t("versions.versions")}
      </h2>
      <ol reversed className="divide-y divide-rule border-y border-rule">
        {versions.toReversed().map(({ version, at }) => (
          <li key={version} className="flex flex-wrap items-baseline gap-x-4 py-1">
            {version === versions.length ? (
              <span className="inline-flex min-h-11 items-center font-semibold">
                {t("versions.version", { version })}
              </span>
            ) : (
              <a
                href={changesHref(slug, version)}
                aria-current={version === from ? "page" : undefined}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
              >
                {t("versions.version", { version })}
              </a>
            )}{" "}
            <span className="text-sm text-muted">
              <Time at={at} t={t} minute />
            </span>{" "}
            {version === versions.length ? <span className="text-sm">{t("versions.newest")}</span> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
