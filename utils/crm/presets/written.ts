import type { MappedValue } from '../mapping/mapped.ts';

/**
 * The fields to be written, by who wins.
 *
 * @param there the receiver's value of a field, empty where it has none; null where the record is yet to be made
 */
export function written(
  fields: readonly MappedValue[],
  there: ((field: string) => string) | null,
): Record<string, string | number> {
  const values = fields.flatMap(({ to, value, write }): [string, string | number][] => {
    if (there === null || write === 'always') return [[to, value]];
    const before = there(to);
    if (write === 'create-only' || (before !== '' && write === 'if-empty') || before.includes(String(value))) return [];
    return [[to, before === '' ? value : `${before}\n${value}`]];
  });
  return Object.fromEntries(values);
}
