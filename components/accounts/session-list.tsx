import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Device } from "#domain/accounts/device.ts";
import type { Words } from "#lib/i18n/words.ts";
import { deviceName } from "./device-name.ts";
import { EndOtherSessions, EndSession } from "./end-session.tsx";

type Listed = { id: string; device: Device; createdAt: Date; lastSeenAt: Date; isCurrent: boolean };

/** Where the reader is logged in, each with a way to end it. */
export function SessionList({ sessions, t }: { sessions: Listed[]; t: Words }) {
  return (
    <>
      <ul className="divide-y divide-rule border-y border-rule">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 py-3">
            <Facts session={session} t={t} />
            {session.isCurrent ? null : <EndSession sessionId={session.id} device={deviceName(session.device, t)} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <EndOtherSessions /> : null}
    </>
  );
}

function Facts({ session: { device, createdAt, lastSeenAt, isCurrent }, t }: { session: Listed; t: Words }) {
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <bdi className="font-semibold">{deviceName(device, t)}</bdi>
        {isCurrent ? <span className="text-sm font-semibold text-good">{t("accounts.thisBrowser")}</span> : null}
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        <span>{rich(t, "accounts.lastSeen", { time: () => <Time at={lastSeenAt} t={t} minute near /> })}</span>
        <span>{rich(t, "accounts.loggedIn", { time: () => <Time at={createdAt} t={t} minute near /> })}</span>
      </p>
    </div>
  );
}
