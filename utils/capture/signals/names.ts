import { fold } from './fold.ts';
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
  const trades = [
    ...new Set(plain.map((name) => name.split(/[ -]/)).flatMap((words) => (words.length > 1 ? (words[0] ?? []) : []))),
  ];
  const any = [
    ...variants.map(escaped),
    // The bakery of `Boulangerie Morel` is Morel's.
    ...trades
      .filter((word) => word.length >= 5 && !OFFICES.has(word))
      .map((word) => `(?:l'|(?:la|le|the|notre|our) )${escaped(word)}`),
  ].join('|');
  // A point within a number ends no sentence.
  const whole = folded.replace(/(\d)[.:](?=\d)/g, '$1·');
  if (any === '') return whole;
  // All that may not stand before a name is asked of those found: looked back for at each letter, it halves the speed.
  const edge = variants.every((name) => /^[a-z0-9]/.test(name)) ? '\\b' : '';
  return whole.replace(new RegExp(`${edge}(?:${any})(?![a-z0-9@]|\\.[a-z]|-[a-z])`, 'g'), (name, offset: number) => {
    if (/[a-z0-9@.-]/.test(folded.charAt(offset - 1))) return name;
    const written = text.charAt(offset) !== folded.charAt(offset) || !/[a-z]/.test(name.charAt(0));
    return written || /^(?:l'|(?:la|le|the|notre|our) )/.test(name) ? NAME.repeat(name.length) : name;
  });
}

function escaped(name: string): string {
  return name.replace(/[^a-z0-9 ]/g, '\\$&');
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
