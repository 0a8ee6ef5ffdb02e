import { remembered, TEXTS } from '../../domain/remembered.ts';
import type { Card } from './cards.ts';
import type { Line } from './lines.ts';
import { personName } from './person-name.ts';
import { isRole } from './roles.ts';

/** A title, and the line that says it. */
export interface Title {
  text: string;
  line: Line;
  /** It has a word for what people do; else its place in a list of titles alone says so. */
  worded: boolean;
}

const SHORT = 60;
const LINE = 160;
const NEAR = ['>', '<', '1', '2', '-1', '3', '-2', '4'];
/** Where a heading right above the name stands. */
const ABOVE = '-1';
const LABEL =
  /^(?:title|position|role|job|function|fonction|poste|funktion|cargo|puesto|ruolo|functie|função)\s?:\s{0,3}/i;
/** What links in a card say, not who the person is. */
const LINK_WORDS =
  /^(?:read|learn|view|see|more|linkedin|twitter|e-?mail|mail|contact|call|bio|profile|voir|lire|écrire|en savoir|mehr|zum|profil|leer|ver|scopri|leggi|lees|follow|vcard|download|@|x$)/i;

/**
 * Where in the cards of a group the titles stand: the place that most often has one, before the name on its line (`<`),
 * behind it (`>`), or so many lines or cells away. Null where hardly any has.
 */
export function titleSlot(cards: readonly Card[]): string | null {
  const said = cards.flatMap((card) => saidIn(card, true));
  const counts = [...Map.groupBy(said, ({ slot }) => slot)].map(([slot, some]) => ({
    slot,
    titles: some.filter(({ text }) => titleIn(text) !== null).length,
    short: some.filter(({ text }) => shortIn(text) !== null).length,
  }));
  const most = Math.max(...counts.map(({ titles }) => titles));
  const [best] = counts
    .filter(({ titles }) => titles >= most * 0.75)
    .toSorted((a, b) => placeOf(a.slot) - placeOf(b.slot));
  if (best === undefined || best.titles < 2) return null;
  // Where all cards have a few words in the same place and some are titles, so are the others.
  return best.titles >= cards.length * 0.4 || (best.short >= cards.length * 0.8 && best.titles >= cards.length * 0.1)
    ? best.slot
    : null;
}

/** Of places that have nearly as many titles the one below the name: above or before it stands how one is addressed, or to what one belongs. */
function placeOf(slot: string): number {
  return slot === '<' ? NEAR.length : rank(slot);
}

/** What the card says that the person is. */
export function titleOf(card: Card, slot: string | null): Title | null {
  const said = saidIn(card, slot === ABOVE);
  const placed = said.filter((one) => one.slot === slot);
  const sorted = said.toSorted((a, b) => rank(a.slot) - rank(b.slot));
  const near = sorted.filter((one) => rank(one.slot) < NEAR.length);
  const [first] = placed;
  const short = first === undefined ? null : shortIn(first.text);
  return (
    wordedIn([...said.filter((one) => one.slot === '>'), ...placed, ...near]) ??
    (first === undefined || short === null ? wordedIn(sorted) : { text: short, line: first.line, worded: false })
  );
}

function wordedIn(said: readonly Said[]): Title | null {
  for (const { text, line } of said) {
    const title = titleIn(text);
    if (title !== null) return { text: title, line, worded: true };
  }
  return null;
}

interface Said {
  slot: string;
  text: string;
  line: Line;
}

/**
 * What a card says beside the name, each by where it stands.
 *
 * @param headed whether a heading right above the name may say it: each card of the group has its own
 */
function saidIn({ sighting, own, lines }: Card, headed: boolean): Said[] {
  return [
    ...(sighting.after === '' ? [] : [{ slot: '>', text: sighting.after, line: own }]),
    ...(sighting.before === '' ? [] : [{ slot: '<', text: sighting.before, line: own }]),
    ...lines
      .filter(({ line, slot }) => line !== own && (!leadsElsewhere(line, Number(slot)) || (headed && slot === ABOVE)))
      .map(({ slot, line }) => ({ slot, text: line.text, line })),
  ];
}

/** A label below the name leads to what follows it, a heading above to all that stand below. */
function leadsElsewhere({ text, level }: Line, offset: number): boolean {
  return (text.endsWith(':') && offset > 0) || (level > 0 && offset < 0);
}

function rank(slot: string): number {
  const place = NEAR.indexOf(slot);
  return place === -1 ? NEAR.length : place;
}

/** The title among what stands on a line, without the ways to reach somebody. */
const titleIn = remembered((said): string | null => {
  if (said.length > LINE) return null;
  for (const part of said.split(/\s?[|•;]\s?|\t/)) {
    const text = bared(part);
    if (isRole(text) && !namesSomebody(text)) return text;
  }
  return null;
}, TEXTS);

function bared(part: string): string {
  const bare = part
    .replace(/\(?\b(?:ext|tel|tél|phone|fax|mobile(?! [a-z])|e-?mail)(?!\w)[\s\S]{0,100}$/i, '')
    .replace(/[\s,(–—-]{0,4}(?:\+|\(\+?)?\d[\d ()./-]{6,30}[\s\S]{0,100}$/, '')
    .split(/(?<=,)\s/)
    .filter((word) => !word.includes('@'))
    .join(' ')
    .replace(/^[\s,:;()–—-]{1,6}|[\s,:;(–—-]{1,6}$/g, '')
    .replace(LABEL, '');
  const whole = bare.includes('(') ? bare : bare.replace(/\)$/, '');
  return whole
    .replace(/^(?:is|est|ist) /, '')
    .replace(/(?<=[a-zß-ÿ]{3})\.$/, '')
    .trim();
}

/** `Mayor Susan Rohan` is another person, not a title. */
export function namesSomebody(text: string): boolean {
  const words = text.split(' ');
  // `Adviser, Edward Jones`: a firm's name may be one.
  if (words.at(-3)?.endsWith(',')) return false;
  return personName(words.slice(-2).join(' '))?.known ?? false;
}

/** A short line where titles stand, though no word of it is known. */
function shortIn(said: string): string | null {
  const text = bared(said.split(/\s?[|•;]\s?|\t/)[0] ?? '');
  const fits = text.length >= 3 && text.length <= SHORT && text.split(' ').length <= 8;
  const plain = /[A-Za-zÀ-ɏ]{3}/.test(text) && !/[@!?]|\d{2}|[.:]$/.test(text) && !LINK_WORDS.test(text);
  return fits && plain && !namesSomebody(text) && !namesSomebody(text.split(',')[0] ?? '') ? text : null;
}
