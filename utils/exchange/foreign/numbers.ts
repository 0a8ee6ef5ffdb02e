/** The numbers under which an account is registered: what their digits prove is right, or null. */
export function registrationOf(kind: 'siren' | 'siret' | 'vat', text: string): string | null {
  const bare = text
    .slice(0, 60)
    .replace(/[\s.\u00a0-]/g, '')
    .toUpperCase();
  if (kind === 'vat') return /^[A-Z]{2}(?=.*\d)[0-9A-Z]{2,13}$/.test(bare) ? bare : null;
  const digits = new RegExp(kind === 'siren' ? /^\d{9}$/ : /^\d{14}$/);
  return digits.test(bare) && isLuhn(bare.slice(0, 9)) ? bare : null;
}

/** Luhn's sum, which a SIREN has (and so do the first nine digits of every SIRET, the post office's included). */
function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, n) => {
    const value = Number(digit) * (n % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** How many work there: `51-200`, `10 001+`, `about 250`. Null where no number is told. */
export function sizeOf(text: string): { min: number; max?: number } | null {
  const numbers = (
    text
      .slice(0, 60)
      .replace(/(?<=\d)[\s.,'’\u00a0\u202f](?=\d{3}(?!\d))/g, '')
      .match(/\d{1,8}/g) ?? []
  ).map(Number);
  const [min, max] = numbers;
  if (min === undefined || numbers.length > 2) return null;
  if (max !== undefined) return max >= min ? { min, max } : null;
  return /\+|more|plus/i.test(text) ? { min } : { min, max: min };
}

/** The year in which they began. */
export function yearOf(text: string): string | null {
  return /(?<!\d)(1[0-9]{3}|20\d\d)(?!\d)/.exec(text.slice(0, 60))?.[1] ?? null;
}
