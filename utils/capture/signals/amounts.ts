import { matchesOf } from '../read/matches.ts';
import { Words } from '../read/words.ts';

/** An amount of money in folded text: `2,5 m€`, `12 millions d'euros`, `€12m`, `$1.2 million`, `200 000 €`. */
const DIGITS = "\\d{1,3}(?:[ .,'·]\\d{3}){0,3}(?:[.,·]\\d{1,2})?|\\d{1,9}(?:[.,·]\\d{1,3})?";
const SIGN = '(?:us\\$|ca\\$|a\\$|\\$|€|£|chf |eur |usd |gbp )';
const UNIT = '(?:millions?|milliards?|billions?|thousand|mn|mio|bn|md|k|m|b)';
const AFTER = '(?:€|\\$|£|euros?|dollars?|livres|pounds|francs?(?: suisses)?|(?:eur|usd|chf|gbp)(?!\\w))';
const AMOUNTS = new RegExp(
  `(?:${SIGN} ?(?:${DIGITS}) ?-?(?:${UNIT}(?!\\w))?|(?:${DIGITS}) ?(?:${UNIT} ?)?(?:d'|de |of )?${AFTER})`,
  'g',
);

const PARTS = new RegExp(`(${DIGITS}) ?-?(${UNIT}(?![a-z]))?`);
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['t', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** Signs and names of money, folded: one of them stands with every amount. */
const MONEY = new Words('€ $ £ eur usd gbp chf euro euros dollar dollars livres pounds franc francs');

/** The amounts of money in folded text of these words. The pattern takes the browser two milliseconds to make ready. */
export function amountsIn(folded: string, words: readonly string[]): RegExpExecArray[] {
  return words.some((word) => MONEY.has(word)) ? matchesOf(AMOUNTS, folded) : [];
}

/** Money: how much, and as the page writes it. */
export interface Amount {
  value: number;
  text: string;
}

/**
 * The first amount of money that a text names. Null where there is none, or where its digits can be read in two ways.
 *
 * @param text as the page writes it
 * @param folded the same without case and accents, character by character
 * @param language BCP 47, or null
 */
export function amountIn(text: string, folded: string, language: string | null): Amount | null {
  const [found] = folded.matchAll(AMOUNTS);
  if (found === undefined) return null;
  const [whole] = found;
  const parts = PARTS.exec(whole);
  const digits = parts?.[1] === undefined ? null : decimal(parts[1], language);
  if (digits === null) return null;
  const unit = parts?.[2] ?? '';
  const factor = /^milliard|^md/.test(unit) ? 1e9 : (FACTORS.get(unit.charAt(0)) ?? 1);
  const written = text.slice(found.index, found.index + whole.length).trim();
  return { value: Math.round(digits * factor * 100) / 100, text: written };
}

function decimal(digits: string, language: string | null): number | null {
  const [, group = '', fraction = ''] = /^\d+((?:[ .,'·]\d{3})*)([.,]\d{1,2})?$/.exec(digits) ?? [];
  const mark = group.charAt(0);
  const english = language === null || language.startsWith('en');
  // One group alone after a comma or a point is thousands to some readers and a fraction to others.
  if (group.length === 4 && fraction === '' && mark === (english ? '.' : ',')) return Number(digits.replace(mark, '.'));
  if (mark !== '' && fraction.charAt(0) === mark) return null;
  const whole = digits.slice(0, digits.length - fraction.length).replace(/\D/g, '');
  return Number(`${whole}.${fraction.slice(1)}`);
}
