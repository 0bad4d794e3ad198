import type { Metadata } from "next";
import { EnterPage } from "#components/accounts/enter-page.tsx";
import { HandleForm } from "#components/identities/handle-form.tsx";
import { loadNewcomer } from "#components/identities/loaders.ts";
import { loadMessages, loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { WordsProvider } from "#components/ui/words.tsx";
import { pageMetadata } from "#web/metadata.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await loadWords();
  const [title, description] = [t("own.newTitle"), t("accounts.registerDescription")];
  return pageMetadata({ title, description, path: "/register/with", noindex: true });
}

export default async function RegisterWithPage() {
  const [{ name, label, email, isKnown }, t, messages] = await Promise.all([
    loadNewcomer(),
    loadWords(),
    loadMessages(["ownForms"]),
  ]);
  const shown = (text: string) => () => <bdi className="font-semibold break-words">{text}</bdi>;
  const blanks = { provider: name, name: shown(label), email: shown(email ?? "") };
  if (isKnown) {
    const login = (words: React.ReactNode) => (
      <a href="/login?next=/settings/linked" className="font-semibold text-accent underline underline-offset-4">
        {words}
      </a>
    );
    return <EnterPage title={t("accounts.logInTitle")}>{rich(t, "own.haveOne", { ...blanks, login })}</EnterPage>;
  }
  return (
    <WordsProvider {...messages}>
      <EnterPage title={t("own.newTitle")}>
        <div className="mb-6 space-y-3">
          <p>{rich(t, "own.newAbout", blanks)}</p>
          {email ? <p className="text-muted">{rich(t, "own.newEmail", blanks)}</p> : null}
        </div>
        <HandleForm />
      </EnterPage>
    </WordsProvider>
  );
}
