import { fold } from '../read/fold.ts';
import type { Stretch } from '../read/numbers.ts';

/** The account's name stands as a run of these in the text that is read for signals. */
export const NAME = '\u00a7';

/** Words that many names share: alone they name nobody. */
const SHARED = new Set(
  (
    'atelier ateliers groupe group societe company agence agency cabinet maison services service solutions solution consulting ' +
    'conseil conseils tools france europe international industries industrie industry digital technologies technology systems ' +
    'systemes partners associates associes freres fils brothers sons construction batiment immobilier energie energy green blue ' +
    'global national central general generale first best smart studio studios design media club centre center institut institute ' +
    'school ecole association fondation foundation university hotel restaurant garage transport transports logistique logistics ' +
    'finance assurance assurances insurance sante health home house city ville north south east west saint sainte the les des and ' +
    'new nouvelle nouveau team dairies foods chantiers bank banque capital holding holdings ventures invest engineering logistics motors properties open event events launch summit next direct plus expert experts'
  ).split(' '),
);
const OFFICES = new Set('communaute syndicat office centre conseil service services union'.split(' '));
const LEGAL =
  / (?:sasu?|sarl|eurl|sa|snc|sci|scop|gmbh|ag|ug|ltd|limited|plc|llc|llp|inc|corp|co|bv|nv|srl|spa|sl|ab|oy|as|aps)\.?$/;

/** Whether a name holds a word that names of firms share. */
export function isOfFirm(name: string): boolean {
  return fold(name)
    .split(/[^a-z]+/)
    .some((word) => SHARED.has(word) && !ARTICLES.test(word));
}
const ARTICLES = /^(?:les|des|the|and|first|north|south|east|west|saint|house|open|best|green|blue)$/;

/**
 * Folded text with the account's name, however much of it is said, made a run of one mark: rules then need not know
 * it. A name counts where it is written with a capital.
 *
 * @param folded `text`, folded
 * @param names how the account is called: its names and the label of its domain
 */
export function withNameMarked(text: string, folded: string, names: readonly string[]): string {
  const plain = [...new Set(names.map(plainName))].filter((name) => name !== '');
  const variants = [...new Set(plain.flatMap(variantsOf))].sort((a, b) => b.length - a.length).slice(0, 12);
  // The bakery of `Boulangerie Morel` is Morel's.
  const trades = plain
    .flatMap((name) => (/[ -]/.test(name) ? (name.split(/[ -]/)[0] ?? []) : []))
    .filter((word) => word.length >= 5 && !OFFICES.has(word));
  // A point within a number ends no sentence.
  const whole = folded.replace(/(\d)[.:](?=\d)/g, '$1·');
  const found = [
    ...variants.flatMap((name) => placesOf(name, whole)),
    ...[...new Set(trades)].flatMap((word) => placesOf(word, whole).flatMap((span) => withArticle(span, whole))),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let marked = '';
  let end = 0;
  for (const span of found) {
    if (span.start < end) continue;
    const called = isCalled(span, text, folded);
    marked +=
      whole.slice(end, span.start) + (called ? NAME.repeat(span.end - span.start) : whole.slice(span.start, span.end));
    end = span.end;
  }
  return marked + whole.slice(end);
}

/** Where a name stands as words of their own. */
function placesOf(name: string, text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (/^[a-z0-9]/.test(name) && /\w/.test(text.charAt(start - 1))) continue;
    if (!GOES_ON.test(text.slice(end, end + 2))) found.push({ start, end });
  }
  return found;
}
const GOES_ON = /^(?:[a-z0-9@]|[.-][a-z])/;

function withArticle({ start, end }: Stretch, text: string): Stretch[] {
  const [article] = ARTICLE.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  return article === undefined ? [] : [{ start: start - article.length, end }];
}
const ARTICLE = /\b(?:l'|(?:la|le|the|notre|our) )$/;

/** Whether what reads as the name is it: with a capital, or an article of the account's, and no part of an address. */
function isCalled({ start }: Stretch, text: string, folded: string): boolean {
  if (/[a-z0-9@.-]/.test(folded.charAt(start - 1))) return false;
  const written = text.charAt(start) !== folded.charAt(start) || !/[a-z]/.test(folded.charAt(start));
  return written || /^(?:l'|(?:la|le|the|notre|our) )/.test(folded.slice(start, start + 6));
}

function plainName(name: string): string {
  const whole = fold(name.slice(0, 100)).replace(/\s+/g, ' ').trim();
  return whole.replace(LEGAL, '').replace(/[,.]$/, '').trim();
}

function variantsOf(name: string): string[] {
  const words = name.split(/[ -]/);
  const telling = [words[0], words.at(-1)?.replace(/^[dl]'/, '')].filter(
    (word) => word !== undefined && word.length >= 4 && !SHARED.has(word),
  );
  const all = [name, name.replaceAll('-', ' '), ...(words.length > 1 ? telling : [])];
  return all.filter(
    (variant): variant is string => variant !== undefined && variant.length >= 3 && !SHARED.has(variant),
  );
}
