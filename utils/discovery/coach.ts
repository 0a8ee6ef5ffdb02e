import type { QuestionForm } from '../domain/question.ts';
import { withoutAccents } from '../domain/text.ts';

// An opener that invites a telling, also behind a polite wrapper. Accents are folded before the match.
const OPEN = [
  /\b(how|why)\b(?! (many|much|often|long|old|far|big)\b)/,
  /\bwhat\b(?!('s| is| was)? (your|the) (budget|deadline|name|size|number|price))/,
  /\b(tell me|walk me through|describe|explain|help me understand|talk me through)\b/,
  /\b(comment|pourquoi|racontez|decrivez|expliquez|parlez|dites)\b/,
  /\b(en quoi|dans quelle mesure|de quelle (facon|maniere)|a quoi (ressemble|sert|tient|tenez))\b/,
  /\b(qu'est-ce (qui|que)|que (se passe|faites|feriez|devient|pensez|signifie)|qu'(attendez|aimeriez|avez-vous (deja )?essaye))/,
];

function plain(text: string): string {
  return withoutAccents(text).replace(/[’‘]/g, "'");
}

/**
 * Whether a question invites a telling (*open*) or a yes, a no or one datum (*closed*), in English or French.
 * By the words that open it; advisory.
 */
export function formsOf(text: string): QuestionForm[] {
  const words = plain(text);
  return [OPEN.some((opener) => opener.test(words)) ? 'open' : 'closed'];
}
