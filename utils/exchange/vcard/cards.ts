import type { LineFault } from '../fault.ts';
import { isSoftBroken, type Property, readProperty } from './property.ts';

/** One card, or why it cannot be read; `line` is that of its beginning, counting from 1. */
export type Card = { line: number; properties: Property[] } | { line: number; fault: LineFault };

/** The longest property kept (pictures are longer, and passed over), and the most of them in a card. */
const LONGEST = 64 * 1024;
const PROPERTIES = 1_000;

/**
 * Cuts text into the cards of a vCard file as it comes (versions 3 and 4: RFC 2426, RFC 6350; the folding and
 * quoted-printable of 2.1 as well).
 */
export function cardCutter(): { push(text: string): Card[]; end(): Card[] } {
  let rest = '';
  let line = 0;
  /** The property under way; null where it became too long to be of use. */
  let logical: string | null = '';
  let card: { line: number; properties: Property[] } | null = null;
  /** How many cards stand within the card (an `AGENT` of version 2.1). */
  let within = 0;
  let cards: Card[] = [];

  const property = (text: string) => {
    const mark = /^(BEGIN|END):VCARD\s*$/i.exec(text)?.[1]?.toUpperCase();
    if (mark === 'BEGIN') {
      if (card?.properties.at(-1)?.name === 'AGENT') within++;
      else {
        if (card) cards.push({ line: card.line, fault: 'broken' });
        card = { line, properties: [] };
      }
    } else if (mark === 'END') {
      if (within > 0) within--;
      else if (card) {
        cards.push(card);
        card = null;
      }
    } else if (card && within === 0 && card.properties.length < PROPERTIES) {
      const read = readProperty(text);
      if (read) card.properties.push(read);
    }
  };
  const physical = (text: string) => {
    const folded = /^[ \t]/.test(text);
    if (logical !== null && isSoftBroken(logical)) logical = logical.slice(0, -1) + text;
    else if (folded) logical = logical === null ? null : logical + text.slice(1);
    else {
      if (logical !== null && logical !== '') property(logical);
      logical = text;
    }
    line++;
    if (logical !== null && logical.length > LONGEST) logical = null;
  };
  const take = (): Card[] => {
    const taken = cards;
    cards = [];
    return taken;
  };
  return {
    push(text) {
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      // A line too long to be of use keeps its beginning, which shows that it is.
      rest = (lines.pop() ?? '').slice(0, LONGEST + 2);
      for (const one of lines) physical(one);
      return take();
    },
    end() {
      physical(rest.trimEnd());
      physical('');
      if (card) cards.push({ line: card.line, fault: 'broken' });
      return take();
    },
  };
}

/** The cards of a vCard file, as many at a time as a piece of its text holds. */
export async function* cardsOf(texts: AsyncIterable<string>): AsyncGenerator<Card[]> {
  const cutter = cardCutter();
  for await (const text of texts) yield cutter.push(text);
  yield cutter.end();
}
