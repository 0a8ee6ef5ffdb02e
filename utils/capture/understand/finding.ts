import type { AccountObservation, ContactObservation, Method } from '../../domain/fact.ts';
import { LIMIT, plainLine, plainText } from '../../domain/text.ts';

/** A value of one field, read but not numbered yet. */
export type AccountFinding = Omit<AccountObservation, 'id'>;
export type ContactFinding = Omit<ContactObservation, 'id'>;

/** How a value was come by. */
export interface Provenance {
  method: Method;
  where: string;
  quote?: string;
  confidence: number;
}

interface Finding<Field> {
  field: Field;
  value: string;
  text?: string;
  method: Method;
  where?: string;
  quote?: string;
  confidence: number;
}

const PROGRAM = /<(script|style)(?!\w)[^<>]{0,500}>[^<]{0,5000}<\/\1\s{0,5}>/gi;
// A tag, or the beginning of one that never ends.
const TAG = /<[a-z!/][^<>]{0,2000}(?:>|$)/gi;

/** Text without markup: a page's data often carry tags, out of carelessness or malice. */
export function untagged(text: string): string {
  if (!text.includes('<')) return text;
  const bare = text.replace(PROGRAM, ' ').replace(TAG, ' ');
  // Tags within tags leave tags behind.
  return /<[a-z!/]/i.test(bare) ? bare.replaceAll('<', ' ') : bare;
}

/**
 * One finding, made plain and bounded; none where nothing is left of its value. A list, so that findings chain with
 * `flatMap`.
 *
 * @param text the page's own writing; kept where it differs from the value
 */
export function finding<Field extends string>(
  field: Field,
  value: string,
  { method, where, quote, confidence }: Provenance,
  text: string = value,
): Finding<Field>[] {
  const bare = untagged(value.slice(0, LIMIT.text * 4));
  const plain = field === 'description' ? plainText(bare) : plainLine(bare);
  if (plain === '') return [];
  const written = text === plain ? plain : plainText(text);
  const place = plainLine(where);
  const words = plainLine(quote ?? '', 300);
  return [
    {
      field,
      value: plain,
      ...(written !== plain && written !== '' && { text: written }),
      method,
      ...(place !== '' && { where: place }),
      ...(words !== '' && words !== plain && { quote: words }),
      confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
    },
  ];
}

/** A web address is kept whole or not at all: cut, it would lead elsewhere. */
export function fitsLine(value: string): boolean {
  return value.length <= LIMIT.line;
}

/** Best first within each field, fields in the order they were first met; the same value read twice in one way is one. */
export function inOrder<Item extends { field: string; value: string; method: string; confidence: number }>(
  findings: readonly Item[],
  limit: number,
): Item[] {
  const sorted = [...Map.groupBy(findings, ({ field }) => field).values()].flatMap((alike) =>
    alike.toSorted((a, b) => b.confidence - a.confidence),
  );
  const seen = new Set<string>();
  const distinct = sorted.filter(({ field, value, method }) => {
    const key = `${field} ${method} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
  return distinct.slice(0, limit);
}
