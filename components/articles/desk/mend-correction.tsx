"use client";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Form } from "#components/ui/form.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { EMPTY_FORM } from "#web/form-state.ts";
import { mendCorrection } from "./actions.ts";

type Props = { fields: { articleId: string; revision: number; was: string }; date: string };

/** One correction in a box, to put other words in its place. */
export function MendCorrection({ fields, date }: Props) {
  const t = useWords<"versions">();
  const [state, mend, mending] = useFormAction(mendCorrection, EMPTY_FORM);
  const id = `correction-${fields.revision}`;
  return (
    <Form called={id} action={mend} className="space-y-2">
      <ErrorSummary message={state.message} field={state.field && id} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        id={id}
        name="text"
        label={t("versions.of", { date })}
        rows={2}
        defaultValue={state.values?.text ?? fields.was}
        error={state.message}
      />
      <Button look="quiet" aria-label={t("versions.mendOf", { date })} busy={mending}>
        {t("versions.mend")}
      </Button>
    </Form>
  );
}
