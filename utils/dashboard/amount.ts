import type { Opportunity } from '../domain/opportunity.ts';

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const MOST = 1e15;

/**
 * An amount of money as people type it: `12 000`, `12,000.50 USD`, `€12k`, `1,5 M€`. Without a currency it is in euros.
 * Null where nothing is typed, undefined where it is no amount.
 */
export function amountTyped(typed: string): Opportunity['amount'] | undefined {
  const plain = typed.replace(/[\s'’\u00a0\u202f]/g, '');
  if (plain === '') return null;
  const parts = /^([€$£]|[A-Za-z]{3})?(\d[\d.,]{0,20})([kKmM]?)([€$£]|[A-Za-z]{3})?$/.exec(plain);
  if (!parts) return undefined;
  const [, before, digits = '', scale = '', after] = parts;
  if (before && after) return undefined;
  const number = numberIn(digits);
  const value = number * ({ k: 1e3, m: 1e6 }[scale.toLowerCase()] ?? 1);
  if (!Number.isFinite(value) || value > MOST) return undefined;
  const named = before ?? after ?? 'EUR';
  return { value, currency: SIGNS[named] ?? named.toUpperCase() };
}

/** The last mark is the decimal one where one or two digits follow it; every other mark sets thousands apart. */
function numberIn(digits: string): number {
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal?.[1] ?? digits).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${decimal[2]}` : whole);
}
