"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { Bar, CLEAR_OF_BAR } from "#components/articles/desk/bar.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { Form } from "#components/ui/form.tsx";
import { ErrorSummary, Notice } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { MAX_NAME, MAX_TAGLINE } from "#domain/site/limits.ts";
import { saveSettings } from "./actions.ts";
import type { SiteFields } from "./form-schema.ts";
import type { Area } from "./loaders.ts";
import { lookOf } from "./look.ts";
import { LookFields } from "./look-fields.tsx";
import { PlaceFields } from "./place-fields.tsx";
import { Preview } from "./preview.tsx";
import { TheirSettings } from "./their-settings.tsx";
import { UnconfirmedField } from "./unconfirmed-field.tsx";

type Props = { values: SiteFields; areas: Area[]; time: string };

/** What the publication decides about itself, with a look at it before it is saved. */
export function SettingsForm({ values, areas, time }: Props) {
  const t = useWords<"desk">();
  const [state, save, saving] = useFormAction(saveSettings, { values });
  const typed = state.values;
  const error = (field: string) => (state.field === field ? state.message : undefined);
  // What is typed shows at once; an answer of the server's takes its place.
  const [live, setLive] = useState({ of: state, look: lookOf(typed) });
  const look = live.of === state ? live.look : lookOf(typed);
  const watch = (event: FormEvent<HTMLFormElement>) =>
    setLive({ of: state, look: lookOf(Object.fromEntries(new FormData(event.currentTarget)), look) });
  return (
    <Form called="site" action={save} onInput={watch} aria-label={t("desk.siteForm")} className={CLEAR_OF_BAR}>
      <div className="mb-8 space-y-6 empty:hidden">
        <ErrorSummary message={state.message} field={state.field} />
        {state.done ? <Notice>{t("desk.checked")}</Notice> : null}
        <TheirSettings values={typed} />
      </div>
      <input type="hidden" name="revision" value={typed.revision} />
      <div className="grid gap-x-16 gap-y-12 pb-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0 space-y-12">
          <Part title={t("desk.identity")}>
            <TextField
              name="name"
              label={t("desk.name")}
              hint={t("desk.nameHint")}
              required
              maxLength={MAX_NAME}
              autoComplete="off"
              defaultValue={typed.name}
              error={error("name")}
            />
            <TextField
              name="tagline"
              label={t("desk.tagline")}
              hint={t("desk.taglineHint")}
              maxLength={MAX_TAGLINE}
              autoComplete="off"
              defaultValue={typed.tagline}
              error={error("tagline")}
            />
          </Part>
          <Part title={t("desk.place")}>
            <PlaceFields values={typed} areas={areas} time={time} error={error} />
          </Part>
          <Part title={t("desk.discussion")}>
            <UnconfirmedField value={typed.unconfirmed ?? ""} error={error("unconfirmed")} />
          </Part>
          <Part title={t("desk.look")}>
            <LookFields values={typed} look={look} error={error} />
          </Part>
        </div>
        <div className="min-w-0">
          <div className="lg:sticky lg:top-4">
            <Preview look={look} />
          </div>
        </div>
      </div>
      <Bar>
        <Button name="intent" value="save" busy={saving} busyWords={t("desk.working")}>
          {t("desk.saveSite")}
        </Button>
        <Button look="quiet" name="intent" value="check" busy={saving}>
          {t("desk.check")}
        </Button>
      </Bar>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-rule pt-4">
      <h2 className="headline mb-6 text-2xl">{title}</h2>
      <div className="max-w-measure space-y-8">{children}</div>
    </section>
  );
}
