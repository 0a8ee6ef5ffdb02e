import type { Separator } from './rows.ts';

/** What spreadsheets take for the beginning of a formula, in half and in full width, and what they pass over before. */
const FORMULA = '=+\\-@＝＋－＠';
const PASSED = `\\s\\p{Cc}\\p{Cf}"'`;
const AT_START = new RegExp(`^[${PASSED}]*[${FORMULA}]|^[\\t\\r\\n]`, 'u');
/** The same within a cell: opened with another separator than it was written with, a file has cells that begin there. */
const WITHIN = new RegExp(`([,;\\t|\\r\\n][,;|${PASSED}]*)([${FORMULA}]?)`, 'gu');

/** What a CSV file begins with, so that spreadsheets read its letters. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows of a CSV file for spreadsheets, with line ends of Windows (RFC 4180). No cell is a formula, whatever its text and whichever separator the file is opened with: an
 * apostrophe stands before what would be one, as OWASP advises (*CSV Injection*); our own import takes it away again.
 */
export function csvRows(rows: readonly (readonly string[])[], separator: Separator): string {
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

function cell(text: string): string {
  const start = AT_START.test(text) ? `'${text}` : text;
  const harmless = start.replace(WITHIN, (_, before: string, sign: string) => before + (sign && `'${sign}`));
  return /[,;\t|"\r\n']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
