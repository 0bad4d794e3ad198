import { deviceName } from "#components/accounts/device-name.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Device } from "#domain/accounts/device.ts";
import type { ListedDraft } from "#domain/comments/drafts/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { continueDraftHref } from "./addresses.ts";
import { CopyText } from "./copy-text.tsx";
import { Discard } from "./draft-buttons.tsx";
import { DraftItem } from "./draft-item.tsx";

export type Listed = Omit<ListedDraft, "device"> & { device: Device };

function kindOf({ editing, parentId, answering }: Listed, t: Words) {
  if (editing) return t("drafts.edit");
  if (!parentId) return t("drafts.newComment");
  return answering
    ? rich(t, "drafts.replyTo", { handle: answering, name: (name) => <bdi>{name}</bdi> })
    : t("drafts.reply");
}

/** What the server has, the newest first. */
export function DraftList({ drafts, t }: { drafts: Listed[]; t: Words }) {
  if (drafts.length === 0) return null;
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {drafts.map((draft) => (
        <DraftItem
          key={draft.id}
          kind={kindOf(draft, t)}
          title={draft.title}
          subject={draft.subject}
          body={draft.body}
          notice={draft.place === "open" ? undefined : t(`drafts.${draft.place}`)}
          facts={
            <>
              <span>{rich(t, "drafts.saved", { time: () => <Time at={draft.savedAt} t={t} minute near /> })}</span>
              <bdi>{deviceName(draft.device, t)}</bdi>
            </>
          }
        >
          {draft.place === "open" ? (
            <LinkButton look="primary" href={continueDraftHref(draft, draft.id)}>
              {t("drafts.continue")}
            </LinkButton>
          ) : (
            <CopyText text={[draft.subject, draft.body].filter((text) => text.trim()).join("\n\n")} />
          )}
          <Discard id={draft.id} />
        </DraftItem>
      ))}
    </ol>
  );
}
