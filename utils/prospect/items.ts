import type { Capture } from '../domain/capture.ts';
import type { Draft } from '../domain/draft.ts';
import { thingId } from '../domain/gesture.ts';
import type { Id } from '../domain/identifier.ts';
import type { Evidence, NotedNeed } from '../domain/need.ts';
import type { PlannedQuestion } from '../domain/question.ts';
import type { KeptQuote } from '../domain/quote.ts';
import { plainText } from '../domain/text.ts';

// What is being typed takes its id from the draft's command, which changes at each keystroke: the same words sent
// twice, after a lost answer, are the same thing. The first three things of a command are its account's (save-prospect).

/** The question in the field, ready to be added; null while it is empty. */
export async function questionBeingTyped({
  question,
  onPurpose = false,
  command,
}: Draft): Promise<PlannedQuestion | null> {
  const text = plainText(question);
  if (text === '') return null;
  // What judges it is loaded when there is one: the popup opens without it.
  const { typedQuestion } = await import('../discovery/plan.ts');
  return typedQuestion(text, thingId(command, 3), onPurpose);
}

/** The need in the field, ready to be added; null while it is empty. */
export function needBeingTyped({ need, command }: Draft): NotedNeed | null {
  const statement = plainText(need.statement);
  return statement === '' ? null : { id: thingId(command, 4), kind: need.kind, statement, evidence: need.evidence };
}

/** What is selected on the page as evidence of a need; null where nothing is. */
export function evidenceOf({ selection, page }: Capture, id: Id): Evidence | null {
  if (selection === '') return null;
  return { id, quote: selection, url: page.url, title: page.title, capturedAt: page.capturedAt };
}

/** What is selected on the page as the buyer's own words; null where nothing is. */
export function quoteOf({ selection, page }: Capture, command: Id): KeptQuote | null {
  if (selection === '') return null;
  return { id: thingId(command, 5), text: selection, contact: null, url: page.url, title: page.title };
}
