import { expect, test } from 'vitest';
import type { Call } from '../../utils/bridge/client.ts';
import { openBoard, type Standing } from '../../utils/dashboard/board.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Opportunity } from '../../utils/domain/opportunity.ts';

const account = mint();

function standing(n: number): Standing {
  const at = '2026-11-01T10:00:00.000Z';
  const record: Opportunity = {
    ...{ id: mint(), account, name: `Project ${n}`, origin: '', amount: null, goal: '', why: '' },
    ...{ stage: 'detection', stageSince: at, owner: 'marketing', outcome: null, maturingUntil: null },
    ...{ openedAt: at, closedAt: null },
  };
  return { account, name: 'Acme', record, handoff: null };
}

/** A board over so many projects at one stage, and what was asked of the history. */
function boardOver(count: number, reply: object = { ok: true, account }) {
  const all = Array.from({ length: count }, (_, n) => standing(n));
  const asked: unknown[] = [];
  const board = openBoard({
    mint,
    call: (async (_method: string, params: unknown) => {
      asked.push(params);
      return reply;
    }) as Call,
    async standing(stage, after, limit) {
      const from = typeof after === 'number' ? after : 0;
      const lines = stage === 'detection' ? all.slice(from, from + limit) : [];
      const next = stage === 'detection' && from + limit < count ? from + limit : null;
      return { lines, next, count: stage === 'detection' ? count : 0, more: false };
    },
  });
  const shown = () => board.columns.value?.find(({ stage }) => stage === 'detection');
  return { board, asked, shown };
}

test('a column is read a page at a time, and keeps what was shown when it is read anew', async () => {
  const { board, shown } = boardOver(45);
  await board.read();
  expect(board.columns.value).toHaveLength(7);
  expect(shown()?.lines).toHaveLength(20);
  const first = shown();
  if (!first) throw new Error('No column');
  await Promise.all([board.further(first), board.further(first)]);
  expect(shown()?.lines).toHaveLength(40);
  await board.read();
  expect(shown()?.lines).toHaveLength(40);
});

test('a deed goes to its account, and what hinders it is told', async () => {
  const { board, asked } = boardOver(1);
  expect(await board.actOn(account)({ do: 'move-stage', opportunity: account, stage: 'closing' })).toBe(true);
  expect(asked).toMatchObject([{ do: 'move-stage', account, stage: 'closing' }]);
  const refusing = boardOver(1, { ok: false, refusal: 'unknown-opportunity' });
  expect(await refusing.board.actOn(account)({ do: 'accept-handoff', handoff: { id: account } })).toBe(false);
  expect(refusing.board.hindrance.value).toEqual({ kind: 'refused', refusal: 'unknown-opportunity' });
});
