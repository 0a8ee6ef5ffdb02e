import { lowered } from '../shown/letters.ts';

/** A letter of a domain as a text may write it. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['and', '(?:and|&|\\+)'],
  ['ae', '(?:ae|ä|æ)'],
  ['oe', '(?:oe|ö|œ|ø)'],
  ['ue', '(?:ue|ü)'],
  ['ss', '(?:ss|ß)'],
  ['a', '[aàáâãäå]'],
  ['c', '[cç]'],
  ['e', '[eéèêë]'],
  ['i', '[iíìîï]'],
  ['n', '[nñ]'],
  ['o', '[oóòôõöø]'],
  ['s', '[s$]'],
  ['u', '[uúùûü]'],
  ['y', '[yýÿ]'],
]);
const BETWEEN = "[ &'’.,+·–-]{0,3}";
/** What firms add to their name where the name alone was taken. */
const ADDED =
  /^(?:the|get|go|my|visit|try)?(.{5,40}?)(?:uk|usa|us|au|nz|ca|online|ltd|inc|llc|web|site|shop|store|hq|official|co)?$/;
const MOST = 60;

/**
 * How a text writes the words that a domain's label runs together: `garagevauclair` → `Garage Vauclair`. The spelling met
 * most often; null where the text has none with a capital.
 */
export function phraseOf(label: string, text: string): { text: string; at: number; times: number } | null {
  const bare = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (bare.length < 3 || bare.length > 40) return null;
  const shorter = ADDED.exec(bare)?.[1] ?? bare;
  return spellingIn(text, bare) ?? (shorter === bare ? null : spellingIn(text, shorter));
}

function spellingIn(text: string, label: string): { text: string; at: number; times: number } | null {
  // In lower case, for a pattern that heeds no case takes the browser longest to make ready.
  const lower = lowered(text);
  const letters = (label.match(/and|ae|oe|ue|ss|./g) ?? []).map((letter) => LETTERS.get(letter) ?? letter);
  const pattern = new RegExp(
    String.raw`(?<![a-zÀ-ɏ0-9@./-])${letters.join(BETWEEN)}(?![a-zÀ-ɏ0-9@]|\.[a-z]{2}|-[a-z])`,
    'g',
  );
  const spellings = new Map<string, { text: string; at: number; times: number }>();
  let met = 0;
  for (const { 0: found, index } of lower.matchAll(pattern)) {
    if (++met > MOST) break;
    const written = text.slice(index, index + found.length);
    if (written.toLowerCase() === written) continue;
    const known = spellings.get(written);
    if (known) known.times++;
    else spellings.set(written, { text: written, at: index, times: 1 });
  }
  const [best] = [...spellings.values()].sort((a, b) => b.times - a.times);
  return best ?? null;
}
