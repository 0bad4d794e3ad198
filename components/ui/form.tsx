"use client";
import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { copyInto, type Field, fieldsOf, type Place, placeIn, putBack, returnTo, titleOf } from "./form-fields.ts";

/** What was typed and is not saved, by what its fields are called. A field that is gone still holds its words. */
type Typed = Map<string, Field>;

/** Of forms that have been taken away, for those that come in their places. */
const left = new Map<string, { typed: Typed; place: Place | null; anew: string | undefined }>();

type Props = ComponentProps<"form"> & {
  /** The same for what one form becomes: that of a new article, and that of the article when it was saved. */
  called: string;
  /** Names other words that are shown instead of what stood there: nothing is taken over from a form that showed what has not this name. */
  anew?: string | undefined;
};

/**
 * A form with words in it, sent by an action. React puts every field back to what the answer says of it, and so takes away what was typed
 * while the answer was on its way. Here that stays: in its field, in one that was made anew, and in the form that the next page has. So does
 * what is not saved when another form of the page is sent.
 */
export function Form({ called, anew, ...rest }: Props) {
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const form = element.current;
    if (!form) return;
    let typed: Typed = new Map();
    // On its way to be saved. Where the form stays, it was refused.
    let sent: Typed = new Map();
    const onSubmit = () => {
      sent = new Map([...sent, ...typed]);
      typed = new Map();
    };
    const onInput = ({ target }: Event) => typed.set(titleOf(target as Field), target as Field);
    const goOnFrom = (before: Typed) => {
      for (const field of fieldsOf(form)) {
        const last = before.get(titleOf(field));
        if (last && last !== field) copyInto(field, last);
      }
    };
    const onReset = (event: Event) => {
      event.preventDefault();
      for (const field of fieldsOf(form)) if (!typed.has(titleOf(field))) putBack(field);
      goOnFrom(typed);
      typed = new Map([...sent, ...typed]);
      sent = new Map();
    };
    // Not through React, which hears of nothing while it resets a form.
    const heard = { submit: onSubmit, input: onInput, reset: onReset };
    for (const [event, hear] of Object.entries(heard)) form.addEventListener(event, hear as EventListener);
    const before = left.get(called);
    left.delete(called);
    if (before && (anew === undefined || anew === before.anew)) {
      goOnFrom(before.typed);
      returnTo(form, before.place);
    }
    return () => {
      left.set(called, { typed, place: placeIn(form), anew });
      for (const [event, hear] of Object.entries(heard)) form.removeEventListener(event, hear as EventListener);
    };
  }, [called, anew]);
  return <form {...rest} ref={element} />;
}
