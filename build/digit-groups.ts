/** The groups of digits, the rules and the prefixes by which numbers are written. */
const WRITING = [4, 6, 9, 12, 13];

/**
 * A table of numbering plans without how each country writes its numbers, half of it: Entente writes them in E.164.
 * A country's entry is a list, each thing in its place: `utils/capture/shown/numbering.ts` reads the others.
 *
 * @param code libphonenumber-js's `metadata.min.json.js` (1.13, metadata version 4)
 */
export function withoutDigitGroups(code: string): string {
  const table: Record<string, Record<string, unknown[]>> = JSON.parse(code.slice(code.indexOf('{')));
  for (const part of [table.countries, table.nonGeographic]) {
    for (const entry of Object.values(part ?? {})) for (const item of WRITING) if (entry[item]) entry[item] = 0;
  }
  return `export default ${JSON.stringify(table)}`;
}
