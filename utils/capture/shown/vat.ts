/**
 * How each country writes its VAT numbers, and how their check digits are reckoned: the rules that the European
 * Commission publishes for VIES ("VAT identification numbers: construction and check digits"), those of HMRC for the
 * United Kingdom, of the Swiss UID register and of Brønnøysund.
 */
interface Rule {
  look: RegExp;
  isValid(number: string): boolean;
}

const digitsOf = (number: string) => [...number].map(Number);
const at = (number: string, place: number) => Number(number.charAt(place));
/** The number's digits, each times its weight, together; digits beyond the weights do not count. */
function weighted(number: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, n) => sum + weight * at(number, n), 0);
}
/** Every second digit from the right but one doubled, and the digits of that added up. */
function doubled(number: string): number {
  return digitsOf(number)
    .reverse()
    .reduce((total, digit, n) => total + (n % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
}
const luhn = (number: string) => doubled(number) % 10 === 0;
/** ISO 7064, MOD 11,10. */
function hybrid(number: string): boolean {
  const product = digitsOf(number.slice(0, -1)).reduce((before, digit) => (((before + digit) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10 === at(number, number.length - 1);
}
/** The check digit is what is lacking to a multiple of eleven; ten and eleven as told. */
function lacking(number: string, weights: readonly number[], ten: number, eleven: number): boolean {
  const rest = 11 - (weighted(number, weights) % 11);
  return (rest === 10 ? ten : rest === 11 ? eleven : rest) === at(number, weights.length);
}
/** As Bulgaria and Lithuania do: where the first weights leave ten, the second ones count. */
function twice(number: string, first: readonly number[], second: readonly number[]): boolean {
  const rest = weighted(number, first) % 11;
  return (rest < 10 ? rest : (weighted(number, second) % 11) % 10) === at(number, first.length);
}
const down = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, n) => from - n);
const up = (from: number, to: number) => down(to, from).reverse();

function spanish(number: string): boolean {
  const person = /^([XYZ\d])(\d{7})([A-Z])$/.exec(number);
  if (person) {
    const whole = Number(
      `${'XYZ'.includes(person[1] ?? '-') ? 'XYZ'.indexOf(person[1] ?? '') : person[1]}${person[2]}`,
    );
    return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(whole % 23) === person[3];
  }
  const sum = digitsOf(number.slice(1, 8)).reduce(
    (total, digit, n) => total + (n % 2 === 1 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit),
    0,
  );
  const check = (10 - (sum % 10)) % 10;
  return number.charAt(8) === String(check) || number.charAt(8) === 'JABCDEFGHI'.charAt(check);
}

function irish(number: string): boolean {
  const plain = /^\d[A-Z+*]/.test(number) ? `0${number.slice(2, 7)}${number.charAt(0)}${number.slice(7)}` : number;
  const second = 'WABCDEFGHI'.indexOf(plain.charAt(8) || 'W');
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weighted(plain, down(8, 2)) + 9 * second) % 23) === plain.charAt(7);
}

function dutch(number: string): boolean {
  const letters = `NL${number}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  const rest = digitsOf(letters).reduce((before, digit) => (before * 10 + digit) % 97, 0);
  return rest === 1 || weighted(number, down(9, 2)) % 11 === at(number, 8);
}

const RULES: Readonly<Record<string, Rule>> = {
  AT: { look: /^U\d{8}$/, isValid: (n) => (doubled(n.slice(1, 8)) + 4 + at(n, 8)) % 10 === 0 },
  BE: { look: /^[01]\d{9}$/, isValid: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)) },
  BG: { look: /^\d{9}$/, isValid: (n) => twice(n, up(1, 8), up(3, 10)) },
  CY: {
    look: /^\d{8}[A-Z]$/,
    isValid: (n) => {
      const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
      const sum = digitsOf(n.slice(0, 8)).reduce((all, digit, k) => all + (k % 2 === 0 ? (odd[digit] ?? 0) : digit), 0);
      return String.fromCharCode(65 + (sum % 26)) === n.charAt(8);
    },
  },
  CZ: { look: /^\d{8}$/, isValid: (n) => (11 - (weighted(n, down(8, 2)) % 11)) % 10 === at(n, 7) },
  DE: { look: /^[1-9]\d{8}$/, isValid: hybrid },
  DK: { look: /^\d{8}$/, isValid: (n) => weighted(n, [2, ...down(7, 1)]) % 11 === 0 },
  EE: { look: /^\d{9}$/, isValid: (n) => weighted(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 },
  EL: { look: /^\d{9}$/, isValid: (n) => (weighted(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === at(n, 8) },
  ES: { look: /^[A-Z\d]\d{7}[A-Z\d]$/, isValid: spanish },
  FI: { look: /^\d{8}$/, isValid: (n) => lacking(n, [7, 9, 10, 5, 8, 4, 2], -1, 0) },
  FR: {
    look: /^[A-HJ-NP-Z\d]{2}\d{9}$/,
    isValid: (n) =>
      luhn(n.slice(2)) && (/^\D|^\d\D/.test(n) || (12 + 3 * (Number(n.slice(2)) % 97)) % 97 === Number(n.slice(0, 2))),
  },
  GB: {
    look: /^\d{9}(?:\d{3})?$/,
    isValid: (n) => [0, 55].some((more) => (weighted(n, down(8, 2)) + Number(n.slice(7, 9)) + more) % 97 === 0),
  },
  HR: { look: /^\d{11}$/, isValid: hybrid },
  HU: { look: /^\d{8}$/, isValid: (n) => weighted(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 },
  IE: { look: /^\d[A-Z\d+*]\d{5}[A-W][A-I]?$/, isValid: irish },
  IT: { look: /^\d{11}$/, isValid: luhn },
  LT: {
    look: /^(?:\d{9}|\d{12})$/,
    isValid: (n) =>
      n.length === 9 ? twice(n, up(1, 8), [...up(3, 9), 1]) : twice(n, [...up(1, 9), 1, 2], [...up(3, 9), 1, 2, 3, 4]),
  },
  LU: { look: /^\d{8}$/, isValid: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)) },
  LV: { look: /^[4-9]\d{10}$/, isValid: (n) => weighted(n, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3 },
  MT: { look: /^\d{8}$/, isValid: (n) => weighted(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0 },
  NL: { look: /^\d{9}B\d{2}$/, isValid: dutch },
  PL: { look: /^\d{10}$/, isValid: (n) => weighted(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === at(n, 9) },
  PT: { look: /^\d{9}$/, isValid: (n) => lacking(n, down(9, 2), 0, 0) },
  RO: {
    look: /^\d{6,10}$/,
    isValid: (n) =>
      ((weighted(n.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === at(n, n.length - 1),
  },
  SE: { look: /^\d{10}01$/, isValid: (n) => luhn(n.slice(0, 10)) },
  SI: { look: /^[1-9]\d{7}$/, isValid: (n) => lacking(n, down(8, 2), 0, -1) },
  SK: { look: /^[1-9]\d{9}$/, isValid: (n) => Number(n) % 11 === 0 },
  CHE: { look: /^\d{9}$/, isValid: (n) => lacking(n, [5, 4, 3, 2, 7, 6, 5, 4], -1, 0) },
  NO: { look: /^\d{9}$/, isValid: (n) => lacking(n, [3, 2, 7, 6, 5, 4, 3, 2], -1, 0) },
};
const PREFIX: ReadonlyMap<string, string> = new Map([
  ['GR', 'EL'],
  ['XI', 'GB'],
  ['CH', 'CHE'],
]);

/**
 * A VAT number with its country's letters, bare of spaces and marks (`FR07398765123`, `CHE123456788`); null where the
 * check digits are wrong.
 *
 * @param prefix the letters before it, or an ISO country code: `FR`, `ATU` is `AT`, `CHE` or `CH`
 */
export function vatOf(prefix: string, number: string): string | null {
  const country = PREFIX.get(prefix) ?? prefix;
  const bare = number.toUpperCase().replace(/[^A-Z\d+*]/g, '');
  const rule = RULES[country];
  if (rule === undefined || !rule.look.test(bare) || /^0+$/.test(bare) || !rule.isValid(bare)) return null;
  return `${prefix === 'XI' ? 'XI' : country}${bare}`;
}

/** An Australian Business Number: eleven digits, modulo 89 (Australian Business Register). */
export function isAbn(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  return (weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0;
}

/** An Australian Company Number: nine digits, the last what is lacking to ten (ASIC). */
export function isAcn(digits: string): boolean {
  return /^\d{9}$/.test(digits) && weighted(digits, down(8, 1).concat(1)) % 10 === 0;
}
