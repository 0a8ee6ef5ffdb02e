/** Single characters that a domain writes as several letters. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['+', 'and'],
  ['ä', 'ae'],
  ['æ', 'ae'],
  ['ö', 'oe'],
  ['œ', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['$', 's'],
]);
/** What stands between the letters of a name, and as much of it. */
const BETWEEN = " &'.,+·–-";
const GAP = 3;
/** What firms add to their name where the name alone was taken. */
const ADDED =
  /^(?:the|get|go|my|visit|try)?(.{5,40}?)(?:uk|usa|us|au|nz|ca|online|ltd|inc|llc|web|site|shop|store|hq|official|co)?$/;
const MOST = 60;

interface Phrase {
  text: string;
  at: number;
  times: number;
}

/**
 * How a text writes the words that a domain's label runs together: `garagevauclair` → `Garage Vauclair`. The spelling met
 * most often; null where the text has none with a capital.
 *
 * @param folded the text, folded
 */
export function phraseOf(label: string, text: string, folded: string): Phrase | null {
  const bare = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (bare.length < 3 || bare.length > 40) return null;
  const shorter = ADDED.exec(bare)?.[1] ?? bare;
  return spellingIn(text, folded, bare) ?? (shorter === bare ? null : spellingIn(text, folded, shorter));
}

function spellingIn(text: string, folded: string, label: string): Phrase | null {
  const spellings = new Map<string, Phrase>();
  const first = label.charAt(0);
  let met = 0;
  let end = 0;
  for (let at = folded.indexOf(first); at !== -1; at = folded.indexOf(first, Math.max(end, at + 1))) {
    if (isOfWord(folded, at - 1) || './-'.includes(folded.charAt(at - 1) || ' ')) continue;
    const behind = endOf(text, folded, at, label);
    if (behind === -1 || !isWhole(folded, behind)) continue;
    end = behind;
    if (++met > MOST) break;
    const written = text.slice(at, end);
    if (written.toLowerCase() === written) continue;
    const known = spellings.get(written);
    if (known) known.times++;
    else spellings.set(written, { text: written, at, times: 1 });
  }
  const [best] = [...spellings.values()].sort((a, b) => b.times - a.times);
  return best ?? null;
}

/** Where the letters of a label end that begin at a place; -1 where other letters stand there. */
function endOf(text: string, folded: string, from: number, label: string): number {
  let letters = 0;
  let gap = 0;
  for (let at = from; at < folded.length; at++) {
    const plain = folded.charAt(at) === label.charAt(letters);
    // Most are letters of the label as they stand.
    const written = plain && text.charAt(at) <= 'z' ? undefined : WRITTEN.get(text.charAt(at).toLowerCase());
    if (written !== undefined && label.startsWith(written, letters)) letters += written.length;
    else if (plain) letters++;
    else if (gap++ < GAP && BETWEEN.includes(folded.charAt(at))) continue;
    else return -1;
    if (letters === label.length) return at + 1;
    gap = 0;
  }
  return -1;
}

/** Whether a word ends there, rather than goes on, or a host's name does. */
function isWhole(folded: string, end: number): boolean {
  const next = folded.charAt(end);
  if (isOfWord(folded, end)) return false;
  const letter = (at: number) => /^[a-z]/.test(folded.charAt(at));
  return !(next === '-' && letter(end + 1)) && !(next === '.' && letter(end + 1) && letter(end + 2));
}

/** Whether `[a-z0-9@À-ɏ]` stands there: asked of one character in twenty of a text, for which a pattern is slow. */
function isOfWord(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 64 || (code >= 0xc0 && code <= 0x24f);
}
