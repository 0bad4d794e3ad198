import { Time } from "#components/ui/time.tsx";
import { EndOtherSessions, EndSession } from "./end-session.tsx";

type Listed = { id: string; device: string; createdAt: Date; lastSeenAt: Date; isCurrent: boolean };

/** Where the reader is logged in, each with a way to end it. */
export function SessionList({ sessions }: { sessions: Listed[] }) {
  return (
    <>
      <ul className="divide-y divide-rule border-y border-rule">
        {sessions.map(({ id, device, createdAt, lastSeenAt, isCurrent }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div>
              <p className="font-semibold">
                {device}
                {isCurrent ? " (this browser)" : null}
              </p>
              <p className="text-sm text-muted">
                Last seen <Time at={lastSeenAt} minute />, logged in <Time at={createdAt} minute />
              </p>
            </div>
            {isCurrent ? null : <EndSession sessionId={id} device={device} />}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? <EndOtherSessions /> : null}
    </>
  );
}
