import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { decoded, type Encoding, encoding, encodingOf } from './bytes/encoding.ts';
import { FOREIGN, inflated, OWN } from './bytes/inflate.ts';
import { guessMapping, headingRow } from './csv/headings.ts';
import { type Row, rowCutter, rowsOf, separator, separatorOf } from './csv/rows.ts';
import { type FileFault, Unreadable } from './fault.ts';
import { mapping } from './foreign/target.ts';
import { type Manifest, readManifest } from './history/file.ts';
import { type Card, cardCutter, cardsOf } from './vcard/cards.ts';
import { cellsOf } from './vcard/cells.ts';

/** What a file is and how it is read, as it was recognised and, for a table, as a person may have changed it. */
export const source = z.discriminatedUnion('is', [
  z.object({ is: z.literal('history') }),
  z.object({
    is: z.literal('csv'),
    encoding,
    separator,
    /** The line on which the headings stand. */
    headingLine: z.int(),
    headings: z.array(line).check(z.maxLength(1_000)),
    mapping,
  }),
  z.object({ is: z.literal('vcard'), encoding }),
]);
export type Source = z.infer<typeof source>;
export type Foreign = Exclude<Source, { is: 'history' }>;

/** What a file's beginning shows before anything is taken in. */
export type Preview =
  | { ok: true; source: Source; manifest: Manifest | null; sample: string[][] }
  | { ok: false; fault: FileFault };

/** How much of a file is looked at to see what it is, UTF-16 code units. */
const HEAD = 64 * 1024;
const SAMPLE = 5;

/** Sees what a file is. */
export async function preview(file: Blob): Promise<Preview> {
  try {
    const start = await headOf(file, 'utf-8');
    if (start.startsWith('{')) return history(start);
    const encoding = await encodingOf(inflated(file, FOREIGN));
    const head = await headOf(file, encoding);
    if (isNoise(head)) return { ok: false, fault: 'unknown-kind' };
    if (/^\s*BEGIN:VCARD/i.test(head))
      return { ok: true, source: { is: 'vcard', encoding }, manifest: null, sample: firstCards(head) };
    return table(head, encoding);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.why };
    throw error;
  }
}

async function headOf(file: Blob, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decoded(inflated(file, OWN), encoding)) {
    text += piece;
    if (text.length >= HEAD) break;
  }
  return text.slice(0, HEAD);
}

function history(head: string): Preview {
  const manifest = readManifest(head.split('\n', 1)[0] ?? '');
  if (typeof manifest === 'string') return { ok: false, fault: manifest };
  return { ok: true, source: { is: 'history' }, manifest, sample: [] };
}

/** Whether a text is none: bytes of a picture or a program, whichever encoding they are read in. */
function isNoise(text: string): boolean {
  const odd = text.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > text.length / 200;
}

/** Who the first cards are about: a name, a firm, and how to reach them. */
function firstCards(head: string): string[][] {
  const cutter = cardCutter();
  const cards = [...cutter.push(head), ...(head.length < HEAD ? cutter.end() : [])];
  return cards.slice(0, SAMPLE).map((card) => {
    const cells = 'properties' in card ? cellsOf(card.properties) : [];
    const said = SHOWN.map((target) => cells.find((cell) => cell.target === target)?.text.slice(0, 200) ?? '');
    return said.filter((text) => text !== '');
  });
}
const SHOWN = ['contact.name', 'contact.jobTitle', 'account.name', 'contact.email', 'contact.phone'] as const;

function table(head: string, encoding: Encoding): Preview {
  const separator = separatorOf(head);
  const cutter = rowCutter(separator);
  const rows = [...cutter.push(head), ...(head.length < HEAD ? cutter.end() : [])].filter(isRead);
  const at = Math.max(0, headingRow(rows.map(({ cells }) => cells)));
  const headings = (rows[at]?.cells ?? []).map((cell) => cell.trim().slice(0, 200));
  if (headings.length === 0) return { ok: false, fault: 'unknown-kind' };
  const sample = rows.slice(at + 1, at + 1 + SAMPLE).map(({ cells }) => cells.map((cell) => cell.slice(0, 200)));
  const headingLine = rows[at]?.line ?? 1;
  const read: Source = { is: 'csv', encoding, separator, headingLine, headings, mapping: guessMapping(headings) };
  return { ok: true, source: read, manifest: null, sample };
}

function isRead(row: Row): row is Extract<Row, { cells: string[] }> {
  return 'cells' in row;
}

/** The rows or cards of a file, as many at a time as a chunk of it holds. Throws `Unreadable`. */
export async function* itemsOf(file: Blob, source: Foreign): AsyncGenerator<(Row | Card)[]> {
  const texts = decoded(inflated(file, FOREIGN), source.encoding);
  if (source.is === 'vcard') yield* cardsOf(texts);
  else {
    for await (const rows of rowsOf(texts, source.separator))
      yield rows.filter(({ line }) => line > source.headingLine);
  }
}
