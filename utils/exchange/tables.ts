import { ranked } from '../domain/best.ts';
import { type AccountField, accountField, contactField, MANIFOLD } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { separator } from './csv/rows.ts';
import { type Target, target } from './foreign/target.ts';

/** The tables that a history can be written as, for spreadsheets. */
export const TABLES = ['accounts', 'contacts'] as const;
type Table = (typeof TABLES)[number];

/** A table to be written, in the words of whoever asked for it. */
export const tableExport = z.object({ of: z.enum(TABLES), headings: z.array(line).check(z.maxLength(100)), separator });
export type TableExport = z.infer<typeof tableExport>;

/** What the columns of each table mean: our own import reads them back. */
export const COLUMNS: Record<Table, readonly Target[]> = {
  accounts: target.options.filter((one) => one.startsWith('account.')),
  contacts: [
    'account.name',
    'account.domain',
    'contact.name',
    'contact.jobTitle',
    'contact.email',
    'contact.phone',
    'contact.profiles',
  ],
};

/** An account's rows in a table. Who does not want to be prospected is on no list to work through. */
export function rowsIn(of: Table, { account, contacts }: Records): string[][] {
  const domain = ranked(account.facts, 'domain', null)[0]?.value ?? null;
  const ofAccount = (field: AccountField) => valuesOf(ranked(account.facts, field, domain), field);
  const size = [...new Set([ofAccount('size.min'), ofAccount('size.max')])].filter((part) => part !== '').join('-');
  const cell = (column: Target) => {
    const field = z.safeParse(accountField, column.slice('account.'.length));
    return column === 'account.size' ? size : field.success ? ofAccount(field.data) : '';
  };
  if (of === 'accounts') return [COLUMNS.accounts.map(cell)];
  return contacts
    .filter(({ objectedOn, leftOn }) => objectedOn === null && leftOn === null)
    .map(({ facts }) =>
      COLUMNS.contacts.map((column) => {
        const field = z.safeParse(contactField, column.slice('contact.'.length));
        return column.startsWith('contact.') && field.success
          ? valuesOf(ranked(facts, field.data, domain), field.data)
          : cell(column);
      }),
    );
}

function valuesOf(facts: readonly { value: string }[], field: string): string {
  const values = facts.map(({ value }) => value);
  return (MANIFOLD.has(field) ? values : values.slice(0, 1)).join(', ');
}
