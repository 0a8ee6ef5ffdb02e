import { remembered } from '../../domain/remembered.ts';
import { singleSpaced } from '../read/spaces.ts';
import { Words } from '../read/words.ts';
import { bareWords } from './bare.ts';
import { isDegree, showsDegree, withoutDegrees } from './degrees.ts';
import { isFamilyName } from './family-names.ts';
import { isFirstName } from './first-names.ts';
import { isNoName, isNone } from './no-name.ts';

/** A person's name as the page writes it, without the titles before it and the letters behind it. */
export interface PersonName {
  name: string;
  /** Bare words by which two writings of one name are told to be the same. */
  key: string;
  /** It is surely one: a common first or family name tells it, an initial between two words, or how one is addressed. */
  known: boolean;
}

const LONGEST = 70;
/** A word with a capital, and another one behind a space. */
const TWO_CAPITALS = /^[^A-ZÀ-ÞĀ-Ž]*[A-ZÀ-ÞĀ-Ž]\S*\s[^A-ZÀ-ÞĀ-Ž]*[A-ZÀ-ÞĀ-Ž]/;
/** Before a name: `Dr.`, `Mme`, `Herr`, `Dott.ssa`, `Dipl.-Ing.`. A few in a row. */
const TITLE =
  /^(?:dott\.ssa|dr\.ssa|dott|mr|mrs|ms|miss|mx|dr|med|jur|rer|nat|phil|dent|prof|professor|sir|rev|hon|bishop|judge|monsieur|madame|mademoiselle|m|mme|mlle|me|maître|docteur|pr|mgr|herr|frau|dipl\.? ?-?[a-z]{2,6}|mag|ing|ir|drs|dhr|mevr|sig\.ra|sig|avv|arch|geom|rag|sr|sra|srta|don|doña|d|dª|dra|eng|engº|sen|capt|captain|lt|sgt)(?:\.|(?![A-Za-zÀ-ɏ]))(?:-(?=[A-Z]))?\s{0,2}(?=\S)/i;
/** The letters that those begin with, as far as the first other mark. */
const TITLES = new Words(
  'dott dr mr mrs ms miss mx med jur rer nat phil dent prof professor sir rev hon bishop judge monsieur madame mademoiselle m mme mlle me ma ' +
    'docteur pr mgr herr frau mag ing ir drs dhr mevr sig avv arch geom rag sr sra srta don do d dra eng sen capt ' +
    'captain lt sgt',
);
/** Those that only a person is addressed by. */
const ADDRESS =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Rev|Monsieur|Madame|Mademoiselle|Mme|Mlle|Maître|Docteur|Herr|Frau|Dott|Dott\.ssa|Dhr|Mevr|Sig\.ra|Sra?|Dra)(?:\.|(?=\s))/;
/** How a name's other words may be written small. */
const PARTICLES = new Words(
  'de van von der den di da do dos das del della dello degli du des la le el al bin ibn ben y e i zu zur vom af av ter ten te op st und',
);
const INITIAL = /^(?:[A-ZÀ-Þ]\.?|(?:[A-ZÀ-Þ]\.-?){2,3}|[A-ZÀ-Þ]-[A-ZÀ-Þ]\.?)$/;
const WORD = /^(?:d[’']|l[’'])?[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ɏ’'ʼ-]{1,24}$/;

/** The name that a text is, as a whole; null where it is none. */
export function personName(text: string): PersonName | null {
  // Most texts are told at once to be none.
  if (text.length < 4 || text.length > LONGEST * 2 || !mayHoldName(text) || /[\d@]/.test(text)) return null;
  if (text.split(' ').some(saysNone)) return null;
  const name = undressed(text);
  if (name.length < 4 || name.length > LONGEST || /[\d@/\\#%+=_!?;:|<>&*…]/.test(name)) return null;
  const written = name.replace(/ [("“„«‘'][A-Za-zÀ-ɏ. -]{1,20}[)"”“»’']/, '').replace(', ', ' ');
  const words = written.split(/ +/);
  const proper = words.filter((word) => !isParticle(word));
  if (proper.length < 2 || proper.length > 4 || words.length > 6 || isParticle(words.at(-1) ?? '')) return null;
  // `Ann Lee und Bo Hart` are two; `von und zu` is one's.
  if (/(?<!\bvon) und /.test(written)) return null;
  if (!proper.every((word) => WORD.test(word) || isInitial(word)) || isParticle(words[0] ?? '')) return null;
  const whole = proper.filter((word) => !isInitial(word));
  if (whole.length === 0 || isInitial(words.at(-1) ?? '')) return null;
  return judged(name, proper, whole, ADDRESS.test(text.trimStart()) || showsDegree(text));
}

/** A quick look at whether a text may be a name, or hold one: without a capital in each of two words it does not. */
export function mayHoldName(text: string): boolean {
  return TWO_CAPITALS.test(text);
}

/** Whether a word is one that a name has not, nor a title or degree: the words of menus. */
const saysNone = remembered((word) => {
  // In capitals throughout it may be a degree.
  if (!/^[A-Za-z][a-z]+$/.test(word)) return false;
  const bare = word.toLowerCase();
  return isNone(bare) && !TITLES.has(bare) && !isDegree(bare) && !PARTICLES.has(bare);
});

function isParticle(word: string): boolean {
  // Most words begin with a capital.
  return word >= 'a' && PARTICLES.has(word);
}

function isInitial(word: string): boolean {
  return word.length < 9 && INITIAL.test(word);
}

const joined = remembered((word) => bareWords(word).join('-'));

function judged(
  name: string,
  proper: readonly string[],
  whole: readonly string[],
  /** A title before it or a degree behind it says that it is a person. */
  dressed: boolean,
): PersonName | null {
  const bare = whole.map(joined);
  const shouted = whole.map((word) => word === word.toUpperCase());
  const [first = ''] = bare;
  const last = bare.at(-1) ?? '';
  const known =
    isFirstName(first) ||
    (shouted[0] === true && shouted.at(-1) === false && isFirstName(last)) ||
    (whole.length > 1 && (dressed || isFamilyName(last) || hasMiddleInitial(proper)));
  // A line in capitals throughout is a heading, more often than not.
  if (shouted.every((one) => one) && !known) return null;
  if (whole.length === 1 && !isInitial(proper[0] ?? '')) return null;
  // `Theo Van Der Berg`: between others, a particle is one however it is written.
  const inner = bare.filter((word, n) => n === 0 || n === bare.length - 1 || !PARTICLES.has(word));
  const parts = inner.flatMap((word) => word.split('-'));
  if (parts.some((word, n) => isNoName(word, known && (n > 0 || bare.length > 1)))) return null;
  const surnameFirst =
    known && shouted[0] === true && shouted.at(-1) === false && !isFirstName(first) && isFirstName(last);
  return { name: surnameFirst ? turned(name) : name, key: bareWords(name).toSorted().join(' '), known };
}

/** `Ada K. Bell`: nothing else has a letter and a point between two words. */
function hasMiddleInitial(proper: readonly string[]): boolean {
  return proper.slice(1, -1).some((word) => /^[A-ZÀ-Þ]\.$/.test(word)) && !isInitial(proper[0] ?? '');
}

/** `LE GOFF Aurélie`, as French registers write it, said as people do. */
function turned(name: string): string {
  const [, surname, first] = /^((?:[^a-zß-ɏ ]{2,25} ){1,4})([^ ]{2,25}(?: [^ ]{2,25})?)$/.exec(name) ?? [];
  return surname === undefined || first === undefined ? name : `${first} ${surname.trim()}`;
}

/** Without titles, letters of degrees, and the marks around. Long rules are tried only where a word of theirs stands. */
function undressed(text: string): string {
  let name = singleSpaced(text)
    .replace(/^[ •·*>–—|:,-]{1,5}/, '')
    .replace(/[ •·*–—|:,.\uFFFC-]{1,5}$/, '');
  for (let n = 0; n < 4 && hasTitle(name); n++) {
    const bare = name.replace(TITLE, '');
    // `Don Ramsey`, `Sir Max`: a title alone before one word is a first name.
    if (bare === name || !bare.includes(' ')) break;
    name = bare;
  }
  return withoutDegrees(name);
}

function hasTitle(name: string): boolean {
  const [letters = ''] = /^[a-z]+/i.exec(name) ?? [];
  return TITLES.has(letters.toLowerCase()) || /^dipl/i.test(letters);
}
