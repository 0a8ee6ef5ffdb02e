import { withoutAccents } from '../../domain/text.ts';

/** A sentence as it is written, and as the rules read it: as long, character by character. */
export interface Sentence {
  text: string;
  plain: string;
}

/** As much of a text is read: a mail that has brought nothing by then brings nothing. */
const READ = 10_000;
const LONGEST = 400;
const SENTENCES = 120;

/** What was written before and hangs below: a reply brings what stands above it. */
const BEFORE =
  /^(?:>|-{2,}\s?(?:original|forwarded|message|mail)|_{5,}|(?:on|le)\b.{5,120}\b(?:wrote|a ecrit|ecrit)\s?:|(?:from|de)\s?:\s?\S.{0,120}@)/;
/** From here on it is a signature. */
const FAREWELL =
  /^(?:--$|-- $|(?:(?:with |my |many |all the |very )?(?:best|kind|warm|warmest|kindest)(?: regards| wishes)?|regards|(?:yours )?(?:sincerely|faithfully|truly)|yours|cheers|(?:many |kind )?thanks(?: (?:again|a lot|in advance|and (?:best|kind) regards))?|thank you|talk soon|all the best|take care|(?:bien |tres )?(?:cordialement|sincerement|amicalement)|cdlt|bien a (?:vous|toi)|a (?:bientot|tres vite|tres bientot|plus)|(?:belle|bonne|excellente) (?:journee|soiree|semaine|fin de)|(?:avec )?mes (?:salutations|respects)|salutations|respectueusement|merci(?: (?:encore|d'avance|beaucoup|par avance))?)\s*[,.!]*$|sent from my|envoye de(?:puis)? mon)/;
const POSTSCRIPT = /^p\.?\s?-?s\.?\b/;

/** Text without case, accents and typographic marks, each character where it was. */
function plainOf(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return same.replace(/[^\n -~]/g, (character) => MARKS.get(character) ?? (withoutAccents(character).charAt(0) || ' '));
}
const MARKS = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['\u2011', '-'],
  ['…', '.'],
  ['œ', 'o'],
  ['\t', ' '],
]);

/**
 * What a follow-up itself says, clause by clause: without the signature and without the mail that it answers.
 *
 * @param clause where a clause of its own begins within a sentence
 */
export function sentencesOf(text: string, clause: RegExp): Sentence[] {
  const sentences: Sentence[] = [];
  let signed = false;
  for (const line of text
    .slice(0, READ)
    .normalize('NFC')
    .split(/\r\n?|\n/)) {
    const plain = plainOf(line).trim();
    if (BEFORE.test(plain)) break;
    if (POSTSCRIPT.test(plain)) signed = false;
    if (plain.length < 80 && FAREWELL.test(plain) && sentences.length > 0) signed = true;
    if (!signed) sentences.push(...inLine(line, clause));
    if (sentences.length >= SENTENCES) break;
  }
  return sentences.slice(0, SENTENCES);
}

const END = /[.!?…]{1,6}["'”»)]{0,3}(?=\s|$)|(?<=\s[?!])(?=\s)/g;

function inLine(line: string, clause: RegExp): Sentence[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(END)) {
    const before = line.slice(from, index);
    if (ABBREVIATION.test(before)) continue;
    parts.push(line.slice(from, index + mark.length));
    from = index + mark.length;
  }
  parts.push(line.slice(from));
  return parts
    .flatMap((part) => (part.length <= LONGEST ? [part] : (part.match(/[\s\S]{1,400}/g) ?? [])))
    .flatMap((part) => part.split(clause))
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => ({ text: part, plain: plainOf(part) }));
}
const ABBREVIATION = /(?:^|\s)(?:mr?|mrs|ms|mme|mlle|dr|prof|st|no|n|p|e\.g|i\.e|c|approx|env|art|tel|[A-Z])$/i;
