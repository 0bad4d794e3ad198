"use client";
import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { copyInto, type Field, fieldsOf, type Place, placeIn, putBack, returnTo, titleOf } from "./form-fields.ts";

/** What was typed since a form was sent, by what its fields are called. A field that is gone still holds its words. */
type Since = Map<string, Field>;

/** Of a form that an answer has taken away, for the one that comes in its place. */
let left: { called: string; since: Since; place: Place | null } | null = null;

type Props = ComponentProps<"form"> & {
  /** The same for what one form becomes: that of a new article, and that of the article when it was saved. */
  called: string;
};

/**
 * A form with words in it, sent by an action. React puts every field back to what the answer says of it, and so takes away what was typed
 * while the answer was on its way. Here that stays: in its field, in one that was made anew, and in the form that the next page has.
 */
export function Form({ called, ...rest }: Props) {
  const element = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const form = element.current;
    if (!form) return;
    const since: Since = new Map();
    let isUnderWay = false;
    const onSubmit = () => {
      since.clear();
      isUnderWay = true;
    };
    const onInput = ({ target }: Event) => {
      if (isUnderWay) since.set(titleOf(target as Field), target as Field);
    };
    const goOnFrom = (typed: Since) => {
      for (const field of fieldsOf(form)) {
        const last = typed.get(titleOf(field));
        if (last && last !== field) copyInto(field, last);
      }
    };
    const onReset = (event: Event) => {
      event.preventDefault();
      isUnderWay = false;
      for (const field of fieldsOf(form)) if (!since.has(titleOf(field))) putBack(field);
      goOnFrom(since);
    };
    // Not through React, which hears of nothing while it resets a form.
    const heard = { submit: onSubmit, input: onInput, reset: onReset };
    for (const [event, hear] of Object.entries(heard)) form.addEventListener(event, hear as EventListener);
    if (left?.called === called) {
      goOnFrom(left.since);
      returnTo(form, left.place);
    }
    left = null;
    return () => {
      left = isUnderWay ? { called, since, place: placeIn(form) } : null;
      for (const [event, hear] of Object.entries(heard)) form.removeEventListener(event, hear as EventListener);
    };
  }, [called]);
  return <form {...rest} ref={element} />;
}
