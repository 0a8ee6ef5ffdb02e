import { expect, test } from 'vitest';
import { started } from '../../utils/call/draft.ts';
import { callSummary } from '../../utils/call/summary.ts';
import { emptyCall } from '../../utils/domain/call-draft.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { callSummaryWords } from '../../utils/locale/call-summary.ts';
import { aQuestion, daysAgo, NOW } from '../discovery/an-account.ts';
import { recordsOf } from '../domain/facts.ts';

test('a summary is never longer than what a call can keep', () => {
  const long = 'A word of theirs '.repeat(290);
  const answered = { status: 'answered', answer: long, settledAt: daysAgo(0) } as const;
  const questions = Array.from({ length: 9 }, (_, n) => aQuestion(`How do you plan ${n}?`, answered));
  const records = { ...recordsOf([]), questions };
  const call = started(emptyCall(records.account.id, records.account.id, NOW), NOW);
  const summary = callSummary(records, call, callSummaryWords.en);
  expect(summary).toContain('How do you plan 0?');
  expect(summary.length).toBeLessThanOrEqual(LIMIT.note);
});
