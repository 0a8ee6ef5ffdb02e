import { matchesOf } from '../read/matches.ts';

/** Months as they are written in English, French, German and Spanish, in short as well, without accents. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    'january jan janvier janv januar enero=1 february feb fevrier fev fevr februar febrero=2 march mar mars marz marzo=3 ' +
    'april apr avril avr abril=4 may mai mayo=5 june jun juin juni junio=6 july jul juillet juil juli julio=7 ' +
    'august aug aout agosto=8 september sept sep septembre septiembre=9 october oct octobre oktober octubre=10 ' +
    'november nov novembre noviembre=11 december dec decembre dezember diciembre=12'
  )
    .split(/(?<=\d) /)
    .flatMap((written): [string, number][] => {
      const [names = '', number] = written.split('=');
      return names.split(' ').map((name) => [name, Number(number)]);
    }),
);
/** What may be a month: `MONTHS` tells. A pattern of all of them takes the browser milliseconds to make ready. */
const MONTH = '[a-z]{3,10}';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:[0-3]?\\d)';

const ISO = new RegExp(`\\b(${YEAR})-(\\d\\d)(?:-(\\d\\d))?(?!\\d)`);
const DAY_FIRST = new RegExp(
  `\\b(?<day>${DAY})(?:er|st|nd|rd|th|\\.)? (?:of |de )?(?<month>${MONTH})\\.?,? (?:of |de |del )?(?<year>${YEAR})(?!\\w)`,
  'g',
);
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH})\\.? (?<day>${DAY})(?:st|nd|rd|th)?,? (?<year>${YEAR})(?!\\w)`,
  'g',
);
/** From one day to another: `3 au 5 mars 2026`, `27 February – 1 March 2026`, `April 27-29, 2026`. */
const TO = ' ?(?:au|to|et|and|&|-|–|until|through|bis) ?(?:the |le )?';
const NTH = '(?:er|st|nd|rd|th|\\.)?';
const SPAN = new RegExp(
  `\\b(?<day>${DAY})${NTH}(?: (?:of |de )?(?<month>${MONTH}))?${TO}${DAY}${NTH} (?:of |de )?(?<last>${MONTH})\\.?,? (?:of |de )?(?<year>${YEAR})(?!\\w)`,
  'g',
);
const MONTH_SPAN = new RegExp(
  `\\b(?<month>${MONTH})\\.? (?<day>${DAY})${NTH}${TO}(?:(?<last>${MONTH})\\.? )?${DAY}${NTH},? (?<year>${YEAR})(?!\\w)`,
  'g',
);
const SLASHED = new RegExp(`\\b(\\d{1,2})[/.](\\d{1,2})[/.](${YEAR})(?!\\w)`);
const MONTHLY = new RegExp(`\\b(?<month>${MONTH})\\.?,? (?:of |de )?(?<year>${YEAR})(?!\\w)`, 'g');
const YEARLY = new RegExp(
  `\\b(?:en|in|for|of|pour|since|depuis|fin|debut|spring|summer|autumn|fall|winter|printemps|ete|automne|hiver|courant|early|late|by|d'ici|q[1-4]|t[1-4]|edition) (${YEAR})(?!\\w)`,
);
const DAY_OF = new RegExp(`${DAY}(?:er|st|nd|rd|th|\\.)? (?:of |de )?(?<month>${MONTH})(?!\\w)`, 'g');
const OF_DAY = new RegExp(`\\b(?<month>${MONTH})\\.? ${DAY}\\b`, 'g');
const IN_MONTH = /\b(?:en|in|this|next|debut|fin|des) (?<month>[a-z]{3,10})(?!\w)/g;
const NUMBERS = new RegExp(`\\b\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d\\d)(?!\\w)`);

/** Whether folded text names a month to come: `in June`, `en janvier`. */
export function namesMonth(folded: string): boolean {
  return withMonth(IN_MONTH, folded) !== undefined;
}

/** Whether a folded word is a month's name. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/**
 * Whether folded text names a day and a month, with or without a year.
 *
 * @param month whether a month's name may be among its words
 */
export function isDated(folded: string, month: boolean): boolean {
  if (!/\d/.test(folded)) return false;
  if (NUMBERS.test(folded)) return true;
  return month && (withMonth(DAY_OF, folded) !== undefined || withMonth(OF_DAY, folded) !== undefined);
}

/** The groups of the first match whose month is one. */
function withMonth(pattern: RegExp, folded: string): Record<string, string> | undefined {
  for (const { groups } of matchesOf(pattern, folded)) {
    if (groups !== undefined && MONTHS.has(groups.month ?? '')) return groups;
  }
  return undefined;
}

/**
 * The first date that a text says, of a span its first day, as ISO 8601 writes as much of it as is said: `2026-03-12`, `2026-03`, `2026`. Null
 * where there is none, or where its day and its month cannot be told apart: `03/04/2026` is read by the country.
 *
 * @param folded text without case and accents
 * @param language BCP 47, or null
 * @param country ISO code of the page's country, or null
 */
export function dateIn(folded: string, language: string | null, country: string | null): string | null {
  if (!/\d/.test(folded)) return null;
  const iso = ISO.exec(folded);
  if (iso) return written(iso[1], Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const span = spanIn(folded);
  if (span !== null) return span;
  const day = withMonth(DAY_FIRST, folded) ?? withMonth(MONTH_FIRST, folded);
  if (day) return written(day.year, MONTHS.get(day.month ?? '') ?? 0, Number(day.day));
  const slashed = SLASHED.exec(folded);
  if (slashed) return fromSlashes(Number(slashed[1]), Number(slashed[2]), slashed[3], language, country);
  const monthly = withMonth(MONTHLY, folded);
  if (monthly) return written(monthly.year, MONTHS.get(monthly.month ?? '') ?? 0, null);
  return YEARLY.exec(folded)?.[1] ?? null;
}

/** The first day of a span that a text names. */
function spanIn(folded: string): string | null {
  for (const { groups } of [...matchesOf(SPAN, folded), ...matchesOf(MONTH_SPAN, folded)]) {
    const { day, month, last, year } = groups ?? {};
    const ends = MONTHS.get(last ?? month ?? '');
    const begins = MONTHS.get(month ?? last ?? '');
    if (begins === undefined || ends === undefined) continue;
    return written(begins > ends ? String(Number(year) - 1) : year, begins, Number(day));
  }
  return null;
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
