"use client";
import { type ComponentProps, type ReactNode, useState } from "react";
import { useFormStatus } from "react-dom";
import { Around, type Described, described } from "./around.tsx";
import { BOX } from "./box.ts";
import { useEarlyTyping } from "./early-typing.ts";
import { rich } from "./rich.tsx";
import { useScripts } from "./use-scripts.ts";
import { useWords } from "./words.tsx";

type Props = Described & Omit<ComponentProps<"input">, "type" | "defaultValue" | "value"> & { name: string };

/** A labelled password, which its owner may look at while typing it. Hidden again when it is sent. */
export function PasswordField({ label, hint, error, ...input }: Props) {
  const id = input.id ?? input.name;
  const [shown, setShown] = useState(false);
  const { pending } = useFormStatus();
  useEarlyTyping(id);
  if (pending && shown) setShown(false);
  const toggle = useScripts() ? <Toggle field={id} shown={shown} onPress={() => setShown(!shown)} /> : null;
  return (
    <Around id={id} label={label} hint={hint} error={error} aside={toggle}>
      <input
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...input}
        type={shown ? "text" : "password"}
        {...described(id, { hint, error })}
        className={BOX}
      />
    </Around>
  );
}

function Toggle({ field, shown, onPress }: { field: string; shown: boolean; onPress: () => void }) {
  const t = useWords<"form">();
  const hidden = (words: ReactNode) => <span className="sr-only">{words}</span>;
  return (
    // Taller than its line, without moving what is around it.
    <button
      type="button"
      aria-controls={field}
      onClick={onPress}
      className="relative -my-2.5 flex min-h-11 min-w-11 items-center justify-end text-sm font-semibold text-accent underline underline-offset-4"
    >
      {rich(t, shown ? "form.hidePassword" : "form.showPassword", { hidden })}
    </button>
  );
}
