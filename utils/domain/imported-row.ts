import type { AccountField, ContactField } from './fact.ts';

/** One value of a row, normalised, with the row's own writing where that differs. */
interface ImportedValue<Field> {
  field: Field;
  value: string;
  text?: string;
  /** Less than what a person typed: 0 to 1. */
  confidence: number;
}
export type ImportedAccountValue = ImportedValue<AccountField>;
export type ImportedContactValue = ImportedValue<ContactField>;

/** What one row or card of somebody else's file says of an account, and of a person there. */
export interface ImportedRow {
  account: ImportedAccountValue[];
  contact: ImportedContactValue[];
  /** The probe that they answered, by its name, and what they said. */
  response: { name: string; said: string } | null;
  note: string;
}
