import { advise } from '../../utils/discovery/coach/advise.ts';
import type { Line } from './lines.ts';

/** A question with its forms and, where there is an honest one, a rewrite that opens it. */
export function coached({ text, language }: Line) {
  const { forms, suggestion } = advise(text, language);
  return { text, language, forms, suggestion };
}
