// Every letter that the site writes. What it is about is all that is kept of it until it is sent: its words are made then (domain/letters.ts).

type About<Kind extends string, What = Record<never, never>> = { kind: Kind; about: What };

export type AnyMail =
  /** `next`: the page that he came from, to go on there. */
  | About<"confirm-address", { next: string }>
  | About<"reset-password">
  | About<"password-changed", { at: string }>
  /** Goes to the address that was. */
  | About<"address-changed", { at: string }>
  /** Of second steps: `what` happened to them. */
  | About<"factors-changed", { what: FactorNews; at: string }>
  /** Whoever did not do it himself has a day to undo it. */
  | About<"account-closed", { at: string }>
  | About<"identity-linked", { at: string }>;

export type FactorNews = "added" | "removed" | "codes-made" | "code-used";

export type MailKind = AnyMail["kind"];
export type AboutOf<Kind extends MailKind> = Extract<AnyMail, { kind: Kind }>["about"];

/** As a row holds it. `accountId` is null where it is asked for by an address that may be nobody's. */
export type PendingMail<Kind extends MailKind = MailKind> = {
  id: string;
  kind: Kind;
  to: string;
  about: AboutOf<Kind>;
  accountId: string | null;
};
