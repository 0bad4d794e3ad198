"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select, TextArea, TextField } from "#components/ui/field.tsx";
import { ErrorSummary } from "#components/ui/notice.tsx";
import { MAX_SLUG } from "#domain/articles/limits.ts";
import type { ArticleState } from "#domain/articles/policy.ts";
import { saveArticle } from "./actions.ts";
import type { FormValues } from "./form-values.ts";
import { InsertPicture } from "./insert-picture.tsx";
import { LeadPicture } from "./lead-picture.tsx";
import { TheirVersion } from "./their-version.tsx";
import { WritingGuide } from "./writing-guide.tsx";

type Props = {
  values: FormValues;
  state: ArticleState;
  signatures: { id: string; name: string }[];
  topicNames: string[];
};

/** Everything an article is made of, and what can be done with it. */
export function ArticleForm({ values, state: articleState, signatures, topicNames }: Props) {
  const [state, save, saving] = useActionState(saveArticle, { values });
  const typed = state.values;
  const error = (field: string) => (state.field === field ? state.message : undefined);
  return (
    <form action={save} className="space-y-5" aria-label="Article">
      <ErrorSummary message={state.message} field={state.field} />
      <TheirVersion values={typed} />
      <input type="hidden" name="articleId" value={typed.articleId} />
      <input type="hidden" name="revision" value={typed.revision} />
      <TextField
        name="title"
        label="Title"
        required
        dir="auto"
        autoComplete="off"
        defaultValue={typed.title}
        error={error("title")}
      />
      <TextField
        name="slug"
        label="Slug"
        hint={`The end of its address, at most ${MAX_SLUG} characters. Left empty, it is made from the title. Old addresses lead to the new one.`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typed.slug}
        error={error("slug")}
      />
      <TextArea
        name="dek"
        label="Dek"
        hint="One or two sentences beneath the title; also what search engines and shared links show."
        rows={3}
        dir="auto"
        defaultValue={typed.dek}
        error={error("dek")}
      />
      <TextArea
        name="body"
        label="Body"
        hint="Markdown"
        rows={24}
        dir="auto"
        defaultValue={typed.body}
        error={error("body")}
      />
      <WritingGuide />
      <InsertPicture into="body" />
      <TextField
        name="topics"
        label="Topics"
        hint="Names with commas between, the most important first"
        list="topic-names"
        autoComplete="off"
        defaultValue={typed.topics}
        error={error("topics")}
      />
      <datalist id="topic-names">
        {topicNames.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {/* React forgets what a select shows when its form was sent, unless it is made anew. */}
      <Select
        key={typed.authorId}
        name="authorId"
        label="Byline"
        defaultValue={typed.authorId}
        error={error("authorId")}
      >
        {signatures.map((author) => (
          <option key={author.id} value={author.id}>
            {author.name}
          </option>
        ))}
      </Select>
      <LeadPicture key={typed.leadImageId} values={typed} error={error} />
      <Buttons state={articleState} saving={saving} />
    </form>
  );
}

/** The first button is also what Enter in a field does: it must be the one that no reader notices. */
function Buttons({ state, saving }: { state: ArticleState; saving: boolean }) {
  const isPublished = state === "published";
  return (
    <div className="flex flex-wrap items-center gap-3 border-t border-rule pt-5">
      <Button look="quiet" name="intent" value="save">
        Save draft
      </Button>
      <Button look="quiet" name="intent" value="preview">
        Preview
      </Button>
      <Button name="intent" value="publish">
        {isPublished ? "Update" : "Publish"}
      </Button>
      {isPublished ? (
        <Button look="danger" name="intent" value="unpublish">
          Unpublish
        </Button>
      ) : null}
      <p role="status" className="text-sm text-muted">
        {saving ? "Saving…" : null}
      </p>
    </div>
  );
}
