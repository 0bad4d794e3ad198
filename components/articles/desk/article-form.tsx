"use client";
import { useEffect, useState } from "react";
import { Select, TextArea, TextField } from "#components/ui/field.tsx";
import { Form } from "#components/ui/form.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { useFormAction } from "#components/ui/use-form-action.ts";
import { useWords } from "#components/ui/words.tsx";
import { MAX_SLUG } from "#domain/articles/limits.ts";
import type { ArticleState } from "#domain/articles/policy.ts";
import { saveArticle } from "./actions.ts";
import { CLEAR_OF_BAR } from "./bar.tsx";
import { CorrectionField } from "./correction-field.tsx";
import type { FormValues } from "./form-values.ts";
import { InsertPicture } from "./insert-picture.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TheirVersion } from "./their-version.tsx";
import { Offer } from "./unsaved/offer.tsx";
import { useUnsaved } from "./unsaved/use-unsaved.ts";
import { WritingGuide } from "./writing-guide.tsx";

type Props = {
  values: FormValues;
  /** Whose words are kept on this device while they are not saved. */
  accountId: string;
  state: ArticleState;
  signatures: { id: string; name: string }[];
  topicNames: string[];
};

export type PartProps = { values: FormValues; error: (field: string) => string | undefined };

/** Everything an article is made of, and what can be done with it. */
export function ArticleForm({ values, accountId, ...rest }: Props) {
  const { box, taken, refused, values: shown, ...offer } = useUnsaved(values, accountId);
  return (
    <div ref={box}>
      <Offer {...offer} />
      <TheForm key={taken?.key} anew={taken?.key} values={shown} onRefused={refused} {...rest} />
    </div>
  );
}

type FormProps = Omit<Props, "accountId"> & { anew: string | undefined; onRefused: () => void };

function TheForm({ anew, onRefused, values, state: articleState, signatures, topicNames }: FormProps) {
  const t = useWords<"desk">();
  const [state, save, saving] = useFormAction(saveArticle, { values });
  useEffect(() => {
    if (state.message) onRefused();
  }, [state, onRefused]);
  const typed = state.values;
  const [body, setBody] = useState(values.body ?? "");
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <Form
      called={`article ${typed.articleId}`}
      anew={anew}
      action={save}
      aria-label={t("desk.article")}
      className={CLEAR_OF_BAR}
    >
      <input type="hidden" name="articleId" value={typed.articleId} />
      <input type="hidden" name="revision" value={typed.revision} />
      <div className="grid gap-x-16 gap-y-8 pb-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="space-y-6 empty:hidden lg:col-span-2">
          <ErrorSummary message={state.message} field={state.field} />
          <TheirVersion values={typed} />
        </div>
        <div className="min-w-0 space-y-6">
          <Words values={typed} error={error} onBody={setBody} />
          {articleState === "draft" ? null : <CorrectionField values={typed} error={error} />}
        </div>
        <div className="min-w-0 space-y-6">
          <Facts values={typed} error={error} signatures={signatures} topicNames={topicNames} />
          <LeadPicture key={typed.leadImageId} values={typed} error={error} />
        </div>
      </div>
      <SaveBar state={articleState} saving={saving} body={body} />
    </Form>
  );
}

/** What readers read. */
function Words({ values, error, onBody }: PartProps & { onBody: (body: string) => void }) {
  const t = useWords<"desk">();
  return (
    <>
      <TextField
        name="title"
        label={t("desk.title")}
        required
        autoComplete="off"
        defaultValue={values.title}
        error={error("title")}
      />
      <TextArea
        name="dek"
        label={t("desk.dek")}
        hint={t("desk.dekHint")}
        rows={3}
        defaultValue={values.dek}
        error={error("dek")}
      />
      <div className="[&_textarea]:font-reading [&_textarea]:text-lg">
        <TextArea
          name="body"
          label={t("desk.body")}
          hint={t("desk.bodyHint")}
          rows={24}
          defaultValue={values.body}
          onInput={(event) => onBody(event.currentTarget.value)}
          error={error("body")}
        />
      </div>
      <WritingGuide />
      <InsertPicture into="body" />
    </>
  );
}

type FactsProps = PartProps & Pick<Props, "signatures" | "topicNames">;

/** Where it stands and who signs it. */
function Facts({ values, error, signatures, topicNames }: FactsProps) {
  const t = useWords<"desk">();
  return (
    <>
      <TextField
        name="topics"
        label={t("desk.topics")}
        hint={t("desk.topicsHint")}
        list="topic-names"
        autoComplete="off"
        defaultValue={values.topics}
        error={error("topics")}
      />
      <datalist id="topic-names">
        {topicNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {/* React forgets what a select shows when its form was sent, unless it is made anew. */}
      <Select
        key={values.authorId}
        name="authorId"
        label={t("desk.author")}
        defaultValue={values.authorId}
        error={error("authorId")}
      >
        {signatures.map((author) => (
          <option key={author.id} value={author.id}>
            {author.name}
          </option>
        ))}
      </Select>
      <TextField
        name="slug"
        label={t("desk.slug")}
        hint={t("desk.slugHint", { limit: MAX_SLUG })}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={values.slug}
        error={error("slug")}
      />
    </>
  );
}
