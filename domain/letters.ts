// Who writes which letter: every mail of domain/mail/kinds.ts, on one page.
import {
  writeAccountClosed,
  writeAddressChanged,
  writeConfirmation,
  writeFactorsChanged,
  writeIdentityLinked,
  writePasswordChanged,
  writeReset,
} from "./accounts/letters/jobs.ts";
import type { Writers } from "./mail/deliver.ts";

export const letters: Writers = {
  "confirm-address": writeConfirmation,
  "reset-password": writeReset,
  "password-changed": writePasswordChanged,
  "address-changed": writeAddressChanged,
  "factors-changed": writeFactorsChanged,
  "account-closed": writeAccountClosed,
  "identity-linked": writeIdentityLinked,
};
