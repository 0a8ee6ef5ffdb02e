import type { Need } from '../domain/need.ts';
import type { Question } from '../domain/question.ts';
import type { Counting, History, Mark } from './mark.ts';

/** What they told us and what we brought them, and in whose words it is kept. */
export function sharingMarks(history: History): Mark[] {
  return [...toldMarks(history), ...broughtMarks(history), ...supposedMarks(history)];
}

function toldMarks({ records }: History): Mark[] {
  const account = records.account.id;
  const questions = records.questions.filter(wasAsked).flatMap((question): Mark[] => {
    const mark = { account, kind: 'questions', id: question.id, at: Date.parse(question.settledAt) } as const;
    const asked: Mark = { ...mark, of: 'open-questions', is: [question.forms.includes('open') ? 'open' : 'closed'] };
    const who = question.contact === null ? [] : [question.contact];
    return question.status === 'answered' ? [asked, { ...mark, of: 'told-us', is: ['answer'], who }] : [asked];
  });
  const needs = records.needs
    .filter(({ status }) => status === 'confirmed')
    .flatMap((need): Mark[] => {
      const mark = { account, kind: 'needs', id: need.id, at: Date.parse(need.saidAt ?? need.notedAt) } as const;
      const who = need.saidBy === null ? [] : [need.saidBy];
      return [
        { ...mark, of: 'told-us', is: ['need'], who },
        { ...mark, of: 'own-words', is: [isInTheirWords(need) ? 'words' : 'no-words'] },
      ];
    });
  const quotes = records.quotes.map(({ id, keptAt, contact }): Mark => {
    const at = Date.parse(keptAt);
    return { account, kind: 'quotes', id, at, of: 'told-us', is: ['quote'], who: contact === null ? [] : [contact] };
  });
  return [...questions, ...needs, ...quotes];
}

/** A question that was put to them; of one that was asked and then answered, when it was answered. */
export function wasAsked(question: Question): question is Question & { settledAt: string } {
  return (question.status === 'asked' || question.status === 'answered') && question.settledAt !== null;
}

/** What a need that we supposed rests on are reasons of ours; what one that they told rests on are their words. */
function isInTheirWords({ kind, quote, evidence }: Need): boolean {
  return (quote ?? '').trim() !== '' || (kind === 'explicit' && evidence.length > 0);
}

/** A finished call has no field for what it brought: it is left out. */
function broughtMarks({ records }: History): Mark[] {
  const account = records.account.id;
  return records.touches
    .filter((touch) => touch.direction === 'outgoing' && !isFinishedCall(touch, records))
    .flatMap(({ id, happenedAt, brought }): Mark[] => {
      const mark = { account, kind: 'touches', id, at: Date.parse(happenedAt) } as const;
      return brought.trim() === ''
        ? [
            { ...mark, of: 'brought', is: ['empty'] },
            { ...mark, of: 'damage', row: 'empty', is: [] },
          ]
        : [{ ...mark, of: 'brought', is: ['brought'] }];
    });
}

function isFinishedCall({ channel, brought, happenedAt }: Counting['touches'][number], { calls }: Counting): boolean {
  return channel === 'call' && brought === '' && calls.some(({ startedAt }) => startedAt === happenedAt);
}

/** What we supposed, and what they said of it. */
function supposedMarks({ records }: History): Mark[] {
  return records.needs
    .filter(({ kind }) => kind === 'latent')
    .map(({ id, account, notedAt, status }) => {
      const is = [status === 'hypothesis' ? 'open' : status];
      return { account, kind: 'needs', id, at: Date.parse(notedAt), of: 'supposed', is };
    });
}
