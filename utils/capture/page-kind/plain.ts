import { withoutAccents } from '../../domain/text.ts';
import { withoutEscapes } from '../understand/percent.ts';

/** Text of an address or a heading in lower case, without escapes and accents. */
export function plain(text: string): string {
  return withoutAccents(withoutEscapes(text));
}

/** Its words and numbers. */
export function wordsOf(text: string): string[] {
  return plain(text.slice(0, 80)).match(/[a-z0-9]+/g) ?? [];
}
