/** Numbers as they are said in words, without accents, in English, French, German and Spanish. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...counted(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ...counted(17, 'seventeen eighteen nineteen twenty'),
  ...counted(1, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
  ...counted(17, 'dix-sept dix-huit dix-neuf vingt'),
  ...counted(1, 'eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf'),
  ...counted(2, 'dos tres cuatro cinco seis siete ocho nueve diez'),
  ...([
    ['a', 1],
    ['an', 1],
    ['une', 1],
    ['un(e)', 1],
    ['un.e', 1],
    ['ein', 1],
    ['einen', 1],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['hundred', 100],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['cent', 100],
  ] as const),
]);

function counted(from: number, words: string): [string, number][] {
  return words.split(' ').map((word, n) => [word, from + n]);
}

const ROUGHLY =
  /^(?:(?:plus de|pres de|environ|up to|around|over|more than|at least|another|a further|nearly|some) |une [a-z]{3,11}aine d(?:e |'))/;
const ARTICLES = new Set('a an un une one ein eine einen'.split(' '));
const TENS = new Set(
  'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine'.split(' '),
);

/** Whether a folded word is a number of things: `4`, `twelve`, `vingtaine`; an article is none. */
export function namesCount(word: string): boolean {
  return /^\d/.test(word) || (WORDS.has(word) && !ARTICLES.has(word)) || TENS.has(word);
}

/**
 * A whole number as a language writes it: `1 200` and `1.200` in French, `1,200` in English, `twelve`. Null where it
 * is none, or where the language would read it as a fraction.
 *
 * @param folded text without case and accents
 * @param language BCP 47, or null
 */
export function wholeNumber(folded: string, language: string | null): number | null {
  const word = WORDS.get(folded);
  if (word !== undefined) return word;
  const [, tens = '', ones = ''] = /^([a-z]{4,9})-([a-z]{2,6})$/.exec(folded) ?? [];
  if ((WORDS.get(tens) ?? 0) >= 20 && (WORDS.get(ones) ?? 10) < 10)
    return (WORDS.get(tens) ?? 0) + (WORDS.get(ones) ?? 0);
  if (/^\d{1,7}$/.test(folded)) return Number(folded);
  const grouped = /^\d{1,3}(?:([ .,'·])\d{3})(?:\1\d{3})?$/.exec(folded);
  if (!grouped) return null;
  const english = language === null || language.startsWith('en');
  if (grouped[1] === ',' ? !english : english && /[.·]/.test(grouped[1] ?? '')) return null;
  return Number(folded.replace(/\D/g, ''));
}

/**
 * How many things a list names: `4 technicians` 4, `two welders and a fitter` 3. Null where it does not say, or says
 * it of a part only.
 */
export function countOf(folded: string, language: string | null): number | null {
  const parts = folded.replace(ROUGHLY, '').split(/, | (?:et|and|und|y|&|ainsi que|as well as) /);
  const counts = parts.map((part) => {
    const said = COUNTED.exec(part)?.[0];
    return said === undefined ? null : wholeNumber(said, language);
  });
  const [first = null, ...others] = counts;
  if (first === null || /^(?:\S+ )(?:a|to|ou|or|-|–) \d/.test(folded)) return null;
  if (others.every((count) => count === null)) {
    const open = parts.slice(1).some((part) => /^(?:des|several|plusieurs|some|our|nos|more) /.test(part));
    return open || (first === 1 && others.length > 0) ? null : first;
  }
  return counts.every((count) => count !== null) ? counts.reduce((sum, count) => sum + (count ?? 0), 0) : null;
}

const COUNTED = /^(?:\d{1,3}(?:[ .,'·]\d{3}){1,2}|\d{1,6}|[a-z-]{1,16}(?:\(e\)|\.e)?)(?= )/;
