import { nameOf } from '../../domain/best.ts';
import type { Id } from '../../domain/identifier.ts';
import type { Need } from '../../domain/need.ts';
import type { Records } from '../../domain/records.ts';
import type { Signal } from '../../domain/signal.ts';
import { plainLine } from '../../domain/text.ts';
import type { Spoken } from '../language.ts';
import { freshest, holds } from './condition.ts';
import { filled, type Playbook, type PlaybookQuestion } from './playbook.ts';
import { type Candidate, isSame, type Occasion, WORTH } from './proposed.ts';
import { REASONS } from './reasons.ts';

/** What a project's stage adds to a question written for it. */
const FITTING = 8;

/** The questions of a playbook that an account can be asked now: what follows an answer, what a signal calls for, the rest. */
export function fromPlaybook(
  { id, questions }: Playbook,
  records: Records,
  { language, stage, now }: Occasion,
): Candidate[] {
  const fromOf = (question: PlaybookQuestion) => `${id}/${question.id}`;
  const parents = new Map(
    questions.flatMap((parent) => (parent.followUps ?? []).map((child) => [child, parent] as const)),
  );
  const about = new Set(records.questions.filter(({ status }) => status === 'answered').map(({ theme }) => theme));
  return questions.flatMap((question): Candidate[] => {
    const { text, theme, stages, when } = question;
    if (stage !== null && stages && !stages.includes(stage)) return [];
    if (when && !holds(when, records, now)) return [];
    const proposed = { text, theme, from: fromOf(question), hypothesis: null };
    const fitting = stage !== null && stages ? FITTING : 0;
    const parent = parents.get(question.id);
    if (parent) {
      const answered = records.questions.find(
        (known) => known.status === 'answered' && (known.from === fromOf(parent) || isSame(known.text, parent.text)),
      );
      if (!answered) return [];
      const reason = REASONS[language].answered(plainLine(answered.answer ?? '', 120));
      const follows = { ...proposed, because: [answered.id], reason, tests: answered.tests };
      return [{ worth: WORTH.follows + fitting, question: follows }];
    }
    const called = freshest(records, question.signals ?? [], now);
    if (called) {
      const { signal, freshness } = called;
      const reason = reasonOf(question, signal, records, language);
      const tests = testedBy(signal, records.needs);
      const calls = { ...proposed, because: [signal.id], reason, tests };
      return [{ worth: WORTH.called + 10 * freshness + fitting, question: calls }];
    }
    const worth = about.has(theme) ? WORTH.known : WORTH.unknown;
    const reason = REASONS[language].unknown[theme];
    return [{ worth: worth + fitting, question: { ...proposed, because: [], reason, tests: [] } }];
  });
}

/** The latent needs that rest on a signal. */
function testedBy(signal: Signal, needs: readonly Need[]): Id[] {
  return needs
    .filter(({ status, evidence }) => status === 'hypothesis' && evidence.some(({ id }) => id === signal.id))
    .map(({ id }) => id);
}

/** The playbook's own sentence, unless it counts what nobody counted. */
function reasonOf({ because }: PlaybookQuestion, signal: Signal, records: Records, language: Spoken): string {
  const { summary, count, kind } = signal;
  const counted = count !== null || !because?.includes('{count}');
  const sentence = because !== undefined && counted ? because : REASONS[language].signals[kind];
  return filled(sentence, { signal: summary, count: `${count ?? ''}`, account: nameOf(records.account.facts) });
}
