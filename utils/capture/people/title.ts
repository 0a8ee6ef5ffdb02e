import type { Card } from './cards.ts';
import type { Line } from './lines.ts';
import { isRole } from './roles.ts';

/** A title, and the line that says it. */
export interface Title {
  text: string;
  line: Line;
  /** It has a word for what people do; else its place in a list of titles alone says so. */
  worded: boolean;
}

const SHORT = 60;
const NEAR = ['1', '2', '-1', '3', '-2', '4'];
const LABEL =
  /^(?:title|position|role|job|function|fonction|poste|funktion|cargo|puesto|ruolo|functie|função)\s?:\s{0,3}/i;
/** What links in a card say, not who the person is. */
const LINK_WORDS =
  /^(?:read|learn|view|see|more|linkedin|twitter|e-?mail|mail|contact|call|bio|profile|voir|lire|écrire|en savoir|mehr|zum|profil|leer|ver|scopri|leggi|lees|follow|vcard|download|@|x$)/i;

/** Where in the cards of a group the titles stand: the place that most often has one. Null where hardly any has. */
export function titleSlot(cards: readonly Card[]): string | null {
  const counts = new Map<string, number>();
  for (const { sighting, lines } of cards) {
    const name = String(sighting.line);
    for (const { line, slot } of lines) {
      if (slot !== '0' && slot !== name && isRole(line.text)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= Math.max(2, cards.length * 0.4) ? best[0] : null;
}

/** What the card says that the person is. */
export function titleOf({ sighting, lines }: Card, slot: string | null): Title | null {
  const own = lines.find(({ line }) => line.pieces.some(({ element }) => element === sighting.element))?.line;
  if (own !== undefined) {
    for (const said of [sighting.after, sighting.before]) {
      const text = titleIn(said);
      if (text !== null) return { text, line: own, worded: true };
    }
  }
  const others = lines.filter(({ line }) => line !== own);
  const placed = others.find((other) => other.slot === slot);
  if (placed !== undefined) {
    const text = titleIn(placed.line.text) ?? shortIn(placed.line.text);
    if (text !== null) return { text, line: placed.line, worded: titleIn(placed.line.text) !== null };
  }
  const near = others.toSorted((a, b) => rank(a.slot) - rank(b.slot));
  for (const { line } of near) {
    const text = rank(line.text) >= 0 && line.text.length < 120 ? titleIn(line.text) : null;
    if (text !== null) return { text, line, worded: true };
  }
  return null;
}

function rank(slot: string): number {
  const place = NEAR.indexOf(slot);
  return place === -1 ? NEAR.length : place;
}

/** The title among what stands on a line, without the ways to reach somebody. */
function titleIn(said: string): string | null {
  for (const part of said.split(/\s?[|•;]\s?|\t/)) {
    const bare = part
      .replace(/\(?\b(?:ext|tel|phone|fax|mobile|e-?mail)\b[\s\S]{0,100}$/i, '')
      .split(/(?<=,)\s/)
      .filter((word) => !/@|\d\D{0,3}\d\D{0,3}\d\D{0,3}\d/.test(word))
      .join(' ')
      .trim()
      .replace(/^[\s,:;()–—-]{1,6}|[\s,:;(–—-]{1,6}$/g, '')
      .replace(LABEL, '');
    const whole = bare.includes('(') ? bare : bare.replace(/\)$/, '');
    const text = whole
      .replace(/^(?:is|est|ist) /, '')
      .replace(/(?<=[a-zß-ÿ]{3})\.$/, '')
      .trim();
    if (isRole(text)) return text;
  }
  return null;
}

/** A short line where titles stand, though no word of it is known. */
function shortIn(text: string): string | null {
  const fits = text.length >= 3 && text.length <= SHORT && text.split(' ').length <= 8;
  return fits && !/[@!?|\t]|\d{2}|[.:]$/.test(text) && /[A-Za-zÀ-ɏ]{3}/.test(text) && !LINK_WORDS.test(text)
    ? text
    : null;
}
