import type { PageKind } from '../../domain/capture.ts';
import { personName } from '../people/person-name.ts';
import { isElement } from '../read/tree.ts';
import type { Reading } from '../reading.ts';
import { bearsDate } from './dated.ts';

const SHORT = 90;
const BEGINNING = 20_000;
const PRICES = 2;
/** As many lines tell whether a page is about people. */
export const LINES = 400;

/** What pages of a kind hold, where their name only hints at it. */
const HELD: Readonly<Partial<Record<PageKind, (reading: Reading) => boolean>>> = {
  legal: ({ shown }) => saidIn(shown.folded, LEGAL) > 1,
  pricing: ({ shown }) =>
    shown.numbered.filter(({ start, end }) => AMOUNT.test(shown.folded.slice(start, Math.min(end, start + SHORT))))
      .length >= PRICES,
  careers: ({ shown }) => saidIn(shown.folded, APPLYING) > 0,
  news: ({ shown }) => shown.lines.filter((line) => line.level === 0 && bearsDate(line, shown.folded)).length > 1,
  team: ({ shown }) => peopleIn(shown) > 1,
  contact: ({ tree, shown }) =>
    tree.some((node) => isElement(node) && node.name === 'textarea') ||
    shown.numbered.some(
      ({ region, start, end }) =>
        region === 'body' && PHONE.test(shown.folded.slice(start, Math.min(end, start + SHORT))),
    ),
  about: ({ shown }) => FOUNDED.test(shown.folded.slice(0, BEGINNING)),
};
const LEGAL = [
  'article 1',
  '1. ',
  'rcs',
  'siret',
  'capital',
  'hebergeur',
  'editeur',
  'company number',
  'data controller',
  'personal data',
  'donnees personnelles',
  'directeur de la publication',
  'directrice de la publication',
  'conditions',
  'governing law',
];
const APPLYING = [
  ' cv',
  'postuler',
  'apply',
  'candidat',
  'lettre de motivation',
  'cover letter',
  'cdi',
  'cdd',
  'positions',
  'full-time',
  'full time',
  'part-time',
];
const AMOUNT = /(?:[€£$] ?\d|\d ?(?:€|£|\$|eur(?!\w)|euros|chf))/;
/** As many digits in a row as a phone number has. */
const PHONE = /(?:\d[ ().-]{0,2}){9,15}/;
const FOUNDED =
  /\b(?:fondee?|creee?|nee?|reunit|founded|established|started|set up|since|depuis|opened|ouverte?)(?: en| in| par| by)?(?: [a-z]{1,12}){0,3} (?:1[6-9]|20)\d\d(?!\d)|\b\d{1,5} (?:salaries|collaborateurs|employees|people|personnes|producteurs|membres)(?!\w)/;

/** Whether a page holds what those of a kind do. */
export function holds(reading: Reading, kind: PageKind): boolean {
  return HELD[kind]?.(reading) ?? false;
}

function saidIn(folded: string, words: readonly string[]): number {
  const beginning = folded.slice(0, BEGINNING);
  return words.filter((word) => beginning.includes(word)).length;
}

/** How many lines are a person's name, or a role and one. */
export function peopleIn({ text, lines }: Reading['shown']): number {
  return lines
    .slice(0, LINES)
    .filter(({ region, start, end }) => region === 'body' && end - start < SHORT)
    .filter(({ start, end }) => {
      const said = text.slice(start, end);
      const [name = ''] = said.slice(said.lastIndexOf(':') + 1).split(/ [–—|-] |, /);
      return personName(name.trim())?.known === true;
    }).length;
}
