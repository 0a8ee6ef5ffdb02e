import type { Opportunity } from '../../utils/domain/opportunity.ts';

/** An amount as one writes it: `12 000 €`, `€12,000`. */
export function amountIn({ value, currency }: NonNullable<Opportunity['amount']>, language: string): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
}
