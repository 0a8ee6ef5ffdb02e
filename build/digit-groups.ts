/**
 * A table of numbering plans without how each country groups the digits of its numbers, half of it: Entente writes
 * numbers in E.164, without groups. A country's entry is a list; the groups are its fifth item.
 *
 * @param code libphonenumber-js's `metadata.min.json.js` (1.13, metadata version 4)
 */
export function withoutDigitGroups(code: string): string {
  const table: Record<string, Record<string, unknown[]>> = JSON.parse(code.slice(code.indexOf('{')));
  for (const part of [table.countries, table.nonGeographic]) {
    for (const entry of Object.values(part ?? {})) entry[4] = 0;
  }
  return `export default ${JSON.stringify(table)}`;
}
