import type { PageKind } from '../../domain/capture.ts';
import { bareWords } from '../people/bare.ts';
import { personName } from '../people/person-name.ts';
import { settingBelow } from '../people/setting.ts';
import type { Reading } from '../reading.ts';
import { datedAs } from './dated.ts';
import { LINES, peopleIn } from './held.ts';

/** A price for a time, folded: `12 € HT/mois`, `$9 per user / month`. */
const PER_TIME =
  /(?:[€£$]|\beur|\bchf) ?\d{0,6}(?:[.,]\d{1,2})? ?(?:ht|ttc|excl vat|\+ vat)? ?(?:\/|per |par |a |pro |al |por )? ?(?:user |utilisateur )?(?:\/ ?|per |par )?(?:mois|month|mo|an|year|yr|monat|jahr|mes|mese)(?!\w)/;
const PRICES = 2;
const PEOPLE = 3;
/** One line in so many is a person's name. */
const SHARE = 5;
const SHORT = 90;
const BEGINNING = 20_000;

/** What only a page of one kind holds, where its address and its name say nothing: undefined where nothing does. */
export function kindByContent(reading: Reading): PageKind | undefined {
  if (isProfile(reading)) return 'profile';
  const dated = datedAs(reading.shown.lines, reading.shown.folded);
  if (dated !== undefined) return dated;
  if (pricesIn(reading) >= PRICES) return 'pricing';
  if (isTeam(reading)) return 'team';
  return isImprint(reading.shown) ? 'legal' : undefined;
}

/** Mostly people, one below another, whom its headings do not call somebody else's. */
function isTeam({ shown, headings, title }: Reading): boolean {
  const people = peopleIn(shown);
  if (people < PEOPLE || people * SHARE < shown.lines.slice(0, LINES).filter(({ region }) => region === 'body').length)
    return false;
  return settingBelow([title, headings[0]?.text ?? ''].map((head) => bareWords(head).join(' '))) !== 'strangers';
}

/** A page headed by a person's name, which its address ends with. */
function isProfile({ headings, url }: Reading): boolean {
  const [heading] = headings;
  const name = heading === undefined ? null : personName(heading.text);
  if (!name?.known) return false;
  const last = bareWords((URL.parse(url)?.pathname ?? '').replace(/\/$/, '').split('/').at(-1) ?? '');
  return name.key.split(' ').every((word) => word.length < 2 || last.includes(word));
}

function pricesIn({ shown }: Reading): number {
  return shown.numbered.filter(({ start, end }) => end - start < SHORT && PER_TIME.test(shown.folded.slice(start, end)))
    .length;
}

/** What only an imprint says, folded. */
const IMPRINT = [
  'directeur de publication',
  'directeur de la publication',
  'directrice de la publication',
  'hebergeur du site',
  'le site est heberge',
  'angaben gemass',
  'responsable du traitement',
  'registergericht',
];

/** A word that each of those has. */
const IMPRINTED = 'publication hebergeur heberge angaben responsable registergericht editeur'.split(' ');

function isImprint({ folded, words }: Reading['shown']): boolean {
  if (!IMPRINTED.some((word) => words.has(word))) return false;
  const beginning = folded.slice(0, BEGINNING);
  if (IMPRINT.some((words) => beginning.includes(words))) return true;
  return /\bediteur ?:/.test(beginning) && /\bhebergeur ?:/.test(beginning);
}
