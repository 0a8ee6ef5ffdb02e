import table from 'libphonenumber-js/min/metadata';

/** How a country, or a calling code that is no country's, numbers its phones. Its patterns are made ready when asked for. */
interface Plan {
  calling: string;
  /** What is dialled before a country's prefix. */
  abroad: RegExp | null;
  national: RegExp;
  /** How many digits a number may have, ascending. */
  lengths: readonly number[];
  /** What is dialled at home alone, and what it then stands for. */
  trunk: RegExp | null;
  transform: string;
  /** How a country's numbers begin, among countries with one prefix. */
  leading: RegExp | null;
  /** The kinds of number that it has, where the national pattern alone does not tell. */
  kinds: readonly { pattern: RegExp; lengths: readonly number[] }[] | null;
}

/** A phone number as a numbering plan reads it; `country` is null where several share its prefix and none is known. */
export interface Phone {
  country: string | null;
  calling: string;
  national: string;
  /** Empty where there is none. */
  extension: string;
}

const plans = new Map<string, Plan | null>();

/** The plan of a country (ISO code), or of a calling code: of those that share one, the largest. */
function planOf(key: string): Plan | null {
  const known = plans.get(key);
  if (known !== undefined) return known;
  const [first = ''] = at(table.country_calling_codes, key) ?? [];
  const written: unknown = at(table.countries, first || key) ?? at(table.nonGeographic, key);
  const plan = Array.isArray(written) ? planIn(written) : null;
  plans.set(key, plan);
  return plan;
}

function at<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A plan of libphonenumber-js's table, version 4: a list, each thing in its place. */
function planIn(items: readonly unknown[]): Plan {
  const [calling, abroad, national, lengths, , prefix, , trunk, transform, , leading, kinds] = items;
  const ownLengths = numbersIn(lengths);
  return {
    calling: String(calling),
    abroad: begins(abroad),
    national: whole(String(national)),
    lengths: ownLengths,
    trunk: begins(trunk || prefix),
    transform: typeof transform === 'string' ? transform : '',
    leading: begins(leading),
    kinds: Array.isArray(kinds) ? kinds.flatMap((kind: unknown) => kindIn(kind, ownLengths)) : null,
  };
}

function kindIn(kind: unknown, lengths: readonly number[]): { pattern: RegExp; lengths: readonly number[] }[] {
  const [pattern, own]: unknown[] = Array.isArray(kind) ? kind : [];
  return typeof pattern === 'string' && pattern !== ''
    ? [{ pattern: whole(pattern), lengths: Array.isArray(own) ? numbersIn(own) : lengths }]
    : [];
}

function numbersIn(list: unknown): number[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'number') : [];
}

function begins(pattern: unknown): RegExp | null {
  return typeof pattern === 'string' && pattern !== '' ? new RegExp(`^(?:${pattern})`) : null;
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

/** The prefix of a country (`33` of `FR`); null where there is no such country. */
export function callingCodeOf(country: string): string | null {
  return at(table.countries, country) ? (planOf(country)?.calling ?? null) : null;
}

const EXTENSION =
  /(?:;ext=|[ ,]{0,4}(?:e?xt(?:ensi[oó])?n?|anexo|доб|[x#~]|int)[:.]?[ ,-]{0,4}|[ ,]{0,2}(?:;|,)[:.]?[ ,-]{0,4})(\d{1,9})#?$|[- ]{1,4}(\d{1,6})#$/i;
/** What each of those has: most numbers have none. */
const MAY_EXTEND = /[;,#~a-zдоб]/i;
const DIALLED = /^\+?[-\d ()[\]./~\u00a0\u00ad\u200b\u2010-\u2015\u2060\u2212]*$/;

/**
 * The number that a text holds, by the numbering plans; null where it holds none. What libphonenumber-js says, without
 * what it does to write numbers in the manner of each country.
 *
 * @param country ISO code, for numbers written without a country's prefix
 */
export function phoneNumberIn(text: string, country: string | null): Phone | null {
  const begin = text.search(/[+\d]/);
  if (begin === -1) return null;
  const written = text.slice(begin).replace(/[^\d#]+$/, '');
  const [beyond, long, short] = (MAY_EXTEND.test(written) ? EXTENSION.exec(written) : null) ?? [''];
  const number = written.slice(0, written.length - beyond.length);
  const digits = number.replace(/\D+/g, '');
  if (!DIALLED.test(number)) return null;
  const home = country !== null && callingCodeOf(country) !== null ? country : null;
  const phone = number.startsWith('+') ? prefixed(digits) : atHome(digits, home);
  if (!phone || phone.national.length < 3 || phone.national.length > 17) return null;
  return { ...phone, extension: long ?? short ?? '' };
}

type Dialled = Omit<Phone, 'extension'>;

/** A number that begins with a country's prefix. */
function prefixed(digits: string): Dialled | null {
  if (digits.startsWith('0')) return null;
  for (let length = 1; length <= 3; length++) {
    const calling = digits.slice(0, length);
    const plan = planOf(calling);
    if (plan) return inPlan(digits.slice(length), plan, null);
  }
  return null;
}

function atHome(digits: string, home: string | null): Dialled | null {
  const plan = home === null ? null : planOf(home);
  if (!plan) return null;
  const dialled = plan.abroad?.exec(digits)?.[0] ?? '';
  if (dialled !== '' && digits.length > dialled.length && digits[dialled.length] !== '0') {
    return prefixed(digits.slice(dialled.length));
  }
  const shorter = withoutCalling(digits, plan);
  if (shorter === null) return inPlan(digits, plan, home);
  const shared = planOf(plan.calling);
  return shared && inPlan(shorter, shared, null);
}

/** The digits without the country's prefix, where they begin with it and are a number of the country only without. */
function withoutCalling(digits: string, plan: Plan): string | null {
  if (!digits.startsWith(plan.calling)) return null;
  const shorter = digits.slice(plan.calling.length);
  const national = nationalIn(digits, plan);
  const fits = plan.national.test(national) || !plan.national.test(nationalIn(shorter, plan));
  return fits && national.length <= (plan.lengths.at(-1) ?? Number.POSITIVE_INFINITY) ? null : shorter;
}

function inPlan(digits: string, plan: Plan, home: string | null): Dialled {
  const national = nationalIn(digits, plan);
  return { national, calling: plan.calling, country: countryBy(plan.calling, national) ?? home };
}

/** The digits without what is dialled at home alone, where there are enough without it. */
function nationalIn(digits: string, plan: Plan): string {
  const match = plan.trunk?.exec(digits);
  if (!match || !plan.trunk) return digits;
  const transforms = plan.transform !== '' && match.length > 1 && match.at(-1);
  const bare = transforms ? digits.replace(plan.trunk, plan.transform) : digits.slice(match[0].length);
  if (bare === digits || (plan.national.test(digits) && !plan.national.test(bare))) return digits;
  const country = countryBy(plan.calling, bare);
  const { lengths } = (country === null ? null : planOf(country)) ?? plan;
  const enough = lengths.includes(bare.length) || bare.length > (lengths.at(-1) ?? 0);
  return enough ? bare : digits;
}

/** Of the countries with one prefix, the one that has such a number. */
function countryBy(calling: string, national: string): string | null {
  const countries = at<readonly string[]>(table.country_calling_codes, calling) ?? [];
  if (countries.length < 2) return countries[0] ?? null;
  const owner = countries.find((country) => {
    const plan = planOf(country);
    return plan?.leading ? plan.leading.test(national) : plan !== null && isOf(national, plan);
  });
  return owner ?? null;
}

function isOf(national: string, { national: pattern, kinds }: Plan): boolean {
  if (!pattern.test(national)) return false;
  return !kinds || kinds.some((kind) => kind.lengths.includes(national.length) && kind.pattern.test(national));
}

/** Whether a number has as many digits as its plan gives one. */
export function isPossible({ country, calling, national }: Phone): boolean {
  return planOf(country ?? calling)?.lengths.includes(national.length) ?? false;
}

/** Whether its plan gives out such a number. */
export function isValid({ country, calling, national }: Phone): boolean {
  const plan = planOf(country ?? calling);
  return plan !== null && isOf(national, plan);
}
