import type { QuestionForm } from '../../domain/question.ts';
import type { Asks, Flaw, Found, Grammar, Opening } from './grammar.ts';
import { type Sentence, type Span, sentencesOf } from './said.ts';

/** A form that a question has, and where the words that give it stand in what was typed. */
export interface Cause {
  form: QuestionForm;
  span: Span;
}

/** A sentence that asks, and how it opens. */
interface Question {
  sentence: Sentence;
  opening: Opening;
}

const FLAWS = ['leading', 'multipleChoice', 'doubleBarrelled', 'assumptive'] as const;
const NAMES: Record<(typeof FLAWS)[number], Flaw> = {
  leading: 'leading',
  multipleChoice: 'multiple-choice',
  doubleBarrelled: 'double-barrelled',
  assumptive: 'assumptive',
};

/** The forms of what is asked in a text, exactly one of `open` and `closed` first, each with what gives it. */
export function causesOf(text: string, grammar: Grammar): Cause[] {
  const questions = questionsIn(text, grammar);
  const causes = new Map<QuestionForm, Span>();
  for (const { sentence, opening } of questions) {
    const skipped = fillersIn(sentence.words, grammar);
    const questioned = { words: sentence.words.slice(skipped), asked: sentence.asked, asks: opening.asks };
    for (const flaw of FLAWS) {
      const found = grammar[flaw](questioned);
      if (found && !causes.has(NAMES[flaw]))
        causes.set(NAMES[flaw], spanOf(sentence, { from: found.from + skipped, to: found.to + skipped }));
    }
  }
  // To push or to offer an answer takes it for granted: that is said once.
  if (causes.has('leading') || causes.has('multiple-choice')) causes.delete('assumptive');
  const asked = questions.filter(({ sentence }) => sentence.asked);
  const [first, second] = asked;
  if (first && second && !causes.has('double-barrelled') && !causes.has('leading') && !offers(second, grammar)) {
    causes.set('double-barrelled', spanOf(second.sentence, second.opening));
  }
  const telling = questions.find(({ opening }) => opening.asks === 'telling');
  const closing = causes.get('leading') ?? causes.get('multiple-choice');
  const chief = telling ?? questions[0];
  const stance: Cause =
    telling && !closing
      ? { form: 'open', span: spanOf(telling.sentence, telling.opening) }
      : { form: 'closed', span: closing ?? (chief ? spanOf(chief.sentence, chief.opening) : [0, 0]) };
  return [stance, ...[...causes].map(([form, span]) => ({ form, span }))];
}

/** Where the first question of a text begins. */
export function questionAt(text: string, grammar: Grammar): number {
  return questionsIn(text, grammar)[0]?.sentence.spanOf(0, 1)[0] ?? 0;
}

/** How much of a sentence is said before it begins: "so, um, …". */
function fillersIn(words: string, grammar: Grammar): number {
  let at = 0;
  for (let round = 0; round < 4; round++) {
    const skipped = grammar.filler.exec(words.slice(at))?.[0].length ?? 0;
    if (skipped === 0 || at + skipped >= words.length) return at;
    at += skipped + (words.startsWith(', ', at + skipped) ? 2 : 0);
  }
  return at;
}

function spanOf(sentence: Sentence, { from, to }: Found): Span {
  return sentence.spanOf(from, to);
}

/** "How do you plan? Excel or paper?": the second offers answers to the first. */
function offers({ sentence, opening }: Question, grammar: Grammar): boolean {
  return grammar.multipleChoice({ words: sentence.words, asked: true, asks: opening.asks }) !== null;
}

/**
 * The sentences that ask: those with a question mark, and the requests; where there is none, the last that opens like a
 * question, otherwise the last one. A greeting asks nothing.
 */
function questionsIn(text: string, grammar: Grammar): Question[] {
  const sentences = sentencesOf(text, grammar.spelling).filter(({ words }) => !grammar.greeting.test(words));
  const none = sentences.every(({ asked }) => !asked);
  const questions = sentences.map((sentence) => ({
    sentence,
    // "I'll show you how it works. Are you free?": what a statement holds is asked only where nothing else is.
    found: openingIn(sentence, grammar) ?? (sentence.asked || none ? innerIn(sentence, grammar) : null),
  }));
  const sure = questions.filter(({ sentence, found }) =>
    sentence.asked ? true : found?.asks === 'telling' && !grammar.agenda.test(sentence.words),
  );
  const chosen = sure.some(({ sentence }) => sentence.asked) ? sure : questions.filter(({ found }) => found !== null);
  const last = questions.at(-1);
  const kept = chosen.length > 0 ? chosen : last ? [last] : [];
  return kept.map(({ sentence, found }) => ({
    sentence,
    opening: found ?? { asks: 'yes-no', from: 0, to: sentence.words.length },
  }));
}

/** How a sentence opens: by its first clause that asks, or a later one that asks for a telling. */
function openingIn({ words, clauses }: Sentence, grammar: Grammar): Opening | null {
  let first: Opening | null = null;
  for (const start of clauses.slice(0, 12)) {
    const clause = words.slice(start, start + 400);
    const skipped = grammar.filler.exec(clause)?.[0].length ?? 0;
    const opening: Opening | null =
      grammar.openingOf(clause.slice(skipped)) ??
      grammar.openingOf(clause) ??
      (first ? null : grammar.phraseOf(clause.slice(skipped)));
    if (!opening || (grammar.agenda.test(clause) && clause.includes(' : '))) continue;
    const at: Opening = { ...opening, from: opening.from + start + skipped, to: opening.to + start + skipped };
    if (opening.asks === 'telling') return at;
    // Behind a colon stands what was announced.
    if (!first || words.startsWith(': ', start - 2)) first = at;
  }
  return first;
}

/** A question in the midst of a sentence, without a comma before it. */
function innerIn({ words }: Sentence, grammar: Grammar): Opening | null {
  const inner = grammar.inner.exec(words.slice(0, 600));
  if (!inner) return null;
  const asks: Asks = grammar.openingOf(words.slice(inner.index, inner.index + 400))?.asks ?? 'telling';
  return { asks, from: inner.index, to: inner.index + inner[0].length };
}
