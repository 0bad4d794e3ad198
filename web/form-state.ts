// What a form knows after it was sent. Client components may import this: it needs no server.

export type FormState = {
  /** What was refused and why. */
  message?: string;
  /** The name of the field that the message is about. */
  field?: string;
  /** What else the refusal tells: numbers of its sentence, and what it is about. */
  detail?: Record<string, string | number>;
  /** What was typed, to be shown again; never a password. */
  values: Record<string, string>;
  /** What was done, when the page stays. */
  done?: string;
  /** What it would look like: HTML from our own renderer, for forms that can be looked at before they are sent. */
  preview?: string;
};

export const EMPTY_FORM: FormState = { values: {} };
