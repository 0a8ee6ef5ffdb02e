import { domainOf, ranked } from '../../domain/best.ts';
import type { ImportedRow } from '../../domain/imported-row.ts';
import type { Records } from '../../domain/records.ts';
import type { Readers } from './readers.ts';

/**
 * A row whose own cells do not tell its country, as the known account's country reads it: a number without a country's
 * prefix is called from there. What the row has written stays beside it.
 */
export function atHome(
  row: ImportedRow,
  records: Records | undefined,
  readers: Pick<Readers, 'phone' | 'country' | 'home'>,
): ImportedRow {
  if (!records || ![...row.account, ...row.contact].some(isNational)) return row;
  const { facts } = records.account;
  const domain = domainOf(facts);
  const country = ranked(facts, 'address.country', domain)[0]?.value ?? '';
  const home = readers.country(country) ?? readers.home(domain ?? '');
  if (home === null) return row;
  const read = <Value extends Said>(seen: Value): Value => {
    const value = isNational(seen) ? readers.phone(seen.value, home) : null;
    return value === null ? seen : { ...seen, value, text: seen.text ?? seen.value };
  };
  return { ...row, account: row.account.map(read), contact: row.contact.map(read) };
}

interface Said {
  field: string;
  value: string;
  text?: string;
}

function isNational({ field, value }: Said): boolean {
  return (field === 'phone' || field === 'fax') && !value.startsWith('+');
}
