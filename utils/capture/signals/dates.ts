/** Months by their first letters, without accents, in English, French, German, Spanish, Italian, Dutch and Portuguese. */
const MONTHS: readonly (readonly [string, number])[] = (
  'jan/ene/gen=1 feb/fev=2 mar/maart/mrt=3 apr/avr/abr=4 may/mai/mayo/mei/mag=5 jun/juin/giu=6 jul/juil/lug=7 ' +
  'aug/aou/ago=8 sep/set=9 oct/okt/out/ott=10 nov=11 dec/dez/dic=12'
)
  .split(' ')
  .flatMap((written): [string, number][] => {
    const [names = '', number] = written.split('=');
    return names.split('/').map((name) => [name, Number(number)]);
  });

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|' +
  '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?|' +
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|' +
  '(?:janv|fevr?|avr|juil)\\.?|' +
  'januar|februar|marz|juni|juli|oktober|dezember|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:[0-3]?\\d)';

/** A day and a month, with or without a year, in folded text: for rules that ask that something be dated. */
export const DATED = `(?:${DAY}(?:er|st|nd|rd|th|\\.)? (?:of |de )?${MONTH}\\b|${MONTH} ${DAY}\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d\\d)\\b)`;

const ISO = new RegExp(`\\b(${YEAR})-(\\d\\d)(?:-(\\d\\d))?(?!\\d)`);
const DAY_FIRST = new RegExp(
  `\\b(${DAY})(?:er|st|nd|rd|th|\\.)? (?:of |de )?(${MONTH}),?(?: (?:of |de |del )?(${YEAR}))\\b`,
);
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (${DAY})(?:st|nd|rd|th)?,? (${YEAR})\\b`);
const SLASHED = new RegExp(`\\b(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})\\b`);
const MONTHLY = new RegExp(`\\b(${MONTH}),? (?:of |de )?(${YEAR})\\b`);
const YEARLY = new RegExp(
  `\\b(?:en|in|for|of|pour|since|depuis|fin|debut|spring|summer|autumn|fall|winter|printemps|ete|automne|hiver|courant|early|late|by|d'ici|q[1-4]|t[1-4]|edition) (${YEAR})\\b`,
);

/**
 * The first date that a text says, as ISO 8601 writes as much of it as is said: `2026-03-12`, `2026-03`, `2026`. Null
 * where there is none, or where its day and its month cannot be told apart: `03/04/2026` is read by the country.
 *
 * @param folded text without case and accents
 * @param language BCP 47, or null
 * @param country ISO code of the page's country, or null
 */
export function dateIn(folded: string, language: string | null, country: string | null): string | null {
  const iso = ISO.exec(folded);
  if (iso) return written(iso[1], Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst) return written(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst) return written(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]));
  const slashed = SLASHED.exec(folded);
  if (slashed) return fromSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3], language, country);
  const monthly = MONTHLY.exec(folded);
  if (monthly) return written(monthly[2], monthOf(monthly[1]), null);
  return YEARLY.exec(folded)?.[1] ?? null;
}

function fromSlashes(
  first: number,
  second: number,
  year: string | undefined,
  language: string | null,
  country: string | null,
) {
  if (first > 12) return written(year, second, first);
  if (second > 12) return written(year, first, second);
  const american = country === 'US' || language === 'en-US';
  const unsure = country === null && (language === null || language === 'en');
  if (first !== second && (unsure || country === 'CA')) return null;
  return american ? written(year, first, second) : written(year, second, first);
}

function monthOf(name = ''): number {
  return MONTHS.findLast(([start]) => name.startsWith(start))?.[1] ?? 0;
}

function written(year: string | undefined, month: number, day: number | null): string | null {
  if (year === undefined || month < 1 || month > 12) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  if (day === null) return `${year}-${two(month)}`;
  const exists = new Date(Date.UTC(Number(year), month - 1, day)).getUTCDate() === day;
  return exists ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The years that a text names. */
export function yearsIn(folded: string): number[] {
  return [
    ...folded.matchAll(
      /(?<![\d.,/€$£-])(?:1[6-9]|20)\d\d(?![\d%€$£]|[.,]\d| ?(?:€|m2|m²|clients|customers|salaries|euros))/g,
    ),
  ].map(([year]) => Number(year));
}
