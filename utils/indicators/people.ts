import { type History, type Mark, noonOf } from './mark.ts';

/** Who of theirs did something of their own accord, and how ready we were for them. No person is counted by name. */
export function peopleMarks(history: History): Mark[] {
  return [...forwardMarks(history), ...metMarks(history), ...callMarks(history), ...objectionMarks(history)];
}

/** Declared acts: an answer to a probe, a call asked for, a contact that came from them. */
function forwardMarks({ records }: History): Mark[] {
  const account = records.account.id;
  const of = 'came-forward';
  return [
    ...records.responses.map(({ id, answeredAt }): Mark => {
      return { account, kind: 'responses', id, at: Date.parse(answeredAt), of, is: ['response'] };
    }),
    // Along with an answer to a probe it is one act.
    ...records.callbacks
      .filter(({ response }) => response === null)
      .map(({ id, requestedAt }): Mark => {
        return { account, kind: 'callbacks', id, at: Date.parse(requestedAt), of, is: ['callback'] };
      }),
    ...records.touches
      .filter(({ direction }) => direction === 'incoming')
      .map(({ id, happenedAt }): Mark => {
        return { account, kind: 'touches', id, at: Date.parse(happenedAt), of, is: ['incoming'] };
      }),
  ];
}

const SPOKEN: readonly string[] = ['call', 'meeting', 'video', 'event'];

/** That we and they were in touch, and who of theirs took part in it. */
function metMarks({ records }: History): Mark[] {
  const account = records.account.id;
  const of = 'met';
  const one = (contact: string | null) => (contact === null ? [] : [contact]);
  return [
    ...records.touches.map(({ id, happenedAt, direction, channel, with: met }): Mark => {
      // Whoever a message was sent to has not done anything yet.
      const who = direction === 'incoming' || SPOKEN.includes(channel) ? met : [];
      return { account, kind: 'touches', id, at: Date.parse(happenedAt), of, is: [], who };
    }),
    ...records.responses.map(({ id, answeredAt, contact }): Mark => {
      return { account, kind: 'responses', id, at: Date.parse(answeredAt), of, is: [], who: one(contact) };
    }),
    ...records.callbacks.map(({ id, requestedAt, contact }): Mark => {
      return { account, kind: 'callbacks', id, at: Date.parse(requestedAt), of, is: [], who: one(contact) };
    }),
  ];
}

/** A call is prepared where a question waited for it. */
function callMarks({ records }: History): Mark[] {
  return records.calls.map(({ id, account, startedAt }) => {
    const isPrepared = records.questions.some(
      ({ plannedAt, settledAt }) => plannedAt < startedAt && (settledAt === null || settledAt >= startedAt),
    );
    const is = [isPrepared ? 'prepared' : 'unprepared'];
    return { account, kind: 'calls', id, at: Date.parse(startedAt), of: 'prepared', is };
  });
}

function objectionMarks({ records }: History): Mark[] {
  return records.contacts.flatMap(({ id, account, objectedOn }): Mark[] => {
    if (objectedOn === null) return [];
    return [{ account, kind: 'contacts', id, at: noonOf(objectedOn), of: 'damage', row: 'objection', is: [] }];
  });
}
