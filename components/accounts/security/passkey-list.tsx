import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Words } from "#lib/i18n/words.ts";
import { RemovePasskey } from "./remove-factor.tsx";

type Listed = { id: string; name: string; createdAt: Date; lastUsedAt: Date | null };

/** The reader's passkeys, each with a way to remove it. */
export function PasskeyList({ passkeys, t }: { passkeys: Listed[]; t: Words }) {
  if (passkeys.length === 0) return null;
  return (
    <ul className="mb-6 divide-y divide-rule border-y border-rule">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-3">
          <div className="min-w-0">
            <p className="font-semibold wrap-anywhere">
              <bdi>{name}</bdi>
            </p>
            <p className="flex flex-wrap gap-x-3 text-sm text-muted">
              <span>{rich(t, "security.addedAt", { time: () => <Time at={createdAt} t={t} minute near /> })}</span>
              {lastUsedAt ? (
                <span>{rich(t, "security.usedAt", { time: () => <Time at={lastUsedAt} t={t} minute near /> })}</span>
              ) : null}
            </p>
          </div>
          <RemovePasskey id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
