// Which address of an account is still to be proved.

type Addresses = { email: string | null; newEmail: string | null; emailConfirmedAt: Date | null };

/** The one that is to come, else the one that is there and was never confirmed; null where nothing is asked. */
export const unproved = ({ email, newEmail, emailConfirmedAt }: Addresses): string | null =>
  newEmail ?? (emailConfirmedAt ? null : email);
