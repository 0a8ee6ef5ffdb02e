import { Words } from '../read/words.ts';
import { isNone } from './no-name.ts';

/** Behind a name: `, PhD`, ` Jr.`, ` (she/her)`. */
const SUFFIX =
  /(?:,?\s(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|d\.?d\.?s|d\.?m\.?d|j\.?d|esq|mba|cpa|cfa|p\.?e|r\.?n|ll\.?[bm]|m\.?a|m\.?sc|b\.?sc|b\.?a|faia|aia|riba|frics|mrics|fca|aca|acca|fcca|obe|mbe|cbe)\.?|\s\((?:s?he|they|elle|il|sie|er|ella)\s?\/[^)]{1,20}\))$/i;
/** The letters that their last word is made of. */
const SUFFIXES = new Words(
  'jr sr ii iii iv phd d md dds dmd jd esq mba cpa cfa pe rn llb llm ma msc bsc ba faia aia riba frics mrics fca aca acca fcca obe mbe cbe',
);
/** Any other letters behind a comma: `, CMFO`. */
const LETTERS = /,\s[A-Z][A-Za-z.]{0,3}[A-Z]\.?$/;
/** Degrees that others may follow, and what they are in: `BSc (Hons) Ost`. */
const DEGREE =
  /^\(?(?:B\.?Sc|B\.?A|B\.?Eng|B\.?Com|LL\.?[BM]|M\.?Sc|M\.?Eng|M\.?Ed|Ed\.?D|Ph\.?D|D\.?Phil|MB ?ChB|MBBS|BDS|BVSc|MRCVS|Pharm\.?D|Psy\.?D|Dipl|Hons|M\.D|D\.D\.S|R\.N|R\.Ph)\b/;
/** Two to five consonants in capitals are no name, but for two of them; a firm's form they may be. */
const CONSONANTS = /^(?!NG$|NGH$)[B-DF-HJ-NP-TV-Z]{2,5}$/;

/** What nobody but a person has, and no state is called by for short. */
const EARNED =
  /[,\s](?:Ph\.?\s?D|M\.D|MBA|CPA|CFA|Esq|LL\.?[BM]|M\.?Sc|B\.?Sc|D\.?D\.?S|D\.?M\.?D|MBBS|BDS|MRCVS|FRCS)(?![A-Za-z])/;

/** Whether a text shows a degree behind a name. */
export function showsDegree(text: string): boolean {
  return EARNED.test(text);
}

/** Whether a word, in lower case, is a degree or the like. */
export function isDegree(word: string): boolean {
  return SUFFIXES.has(word);
}

/** A name without what a person has earned, is called by besides, or is to be spoken of as: `Ann Lee RN BSc (Hons)`. */
export function withoutDegrees(text: string): string {
  let name = text;
  for (let n = 0; n < 4; n++) {
    const bare = withoutLetters(hasSuffix(name) ? name.replace(SUFFIX, '') : name);
    if (bare === name) break;
    name = bare;
  }
  return cutAtDegree(name).replace(/[ ,]{1,3}$/, '');
}

function hasSuffix(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return last.endsWith(')') || SUFFIXES.has(last.replace(/[^a-z]/gi, '').toLowerCase());
}

function withoutLetters(name: string): string {
  return name.includes(',')
    ? name.replace(LETTERS, (letters) => (isNone(letters.replace(/[^A-Za-z]/g, '').toLowerCase()) ? letters : ''))
    : name;
}

/** Behind two words of a name, at least, that are not all in capitals. */
function cutAtDegree(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word, n) => n >= 2 && (DEGREE.test(word) || isConsonants(word.replace(/[,.]$/, ''))));
  if (at === -1) return name;
  const kept = words.slice(0, at);
  return kept.every((word) => word === word.toUpperCase()) ? name : kept.join(' ');
}

function isConsonants(word: string): boolean {
  return CONSONANTS.test(word) && !isNone(word.toLowerCase());
}
