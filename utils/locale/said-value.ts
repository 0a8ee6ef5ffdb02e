import type { Fact } from '../domain/fact.ts';

const NAMED: Partial<Record<Fact['field'], 'region' | 'language'>> = {
  'address.country': 'region',
  language: 'language',
};

/** A fact's value as a person says it: countries and languages by their names, a phone as it was written. */
export function saidValue({ field, value, text }: Pick<Fact, 'field' | 'value' | 'text'>, language: string): string {
  if (field === 'phone') return text ?? value;
  const type = NAMED[field];
  if (!type) return value;
  try {
    return new Intl.DisplayNames(language, { type }).of(value) ?? value;
  } catch {
    // What is no code has no name.
    return value;
  }
}
