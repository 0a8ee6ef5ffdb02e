import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HELD } from '../../utils/call/held.ts';
import type { Due } from '../../utils/dashboard/agenda.ts';
import { openSettling } from '../../utils/dashboard/settling.ts';
import type { World } from '../../utils/dashboard/world.ts';
import { mint } from '../../utils/domain/identifier.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const account = mint();
const record = { id: mint(), account, opportunity: null, by: 'us', text: 'Send the example', due: null, contact: null };
const due: Due = {
  account,
  name: 'Acme',
  who: '',
  day: '2026-11-25',
  kind: 'commitments',
  record: { ...record, by: 'us', status: 'open', why: '', madeAt: '2026-11-20T10:00:00.000Z', settledAt: null },
};

/** What the history was asked to do, and how often what waits was read again. */
function settlingWith(answer: () => unknown = () => ({ ok: true, account, kept: [] })) {
  const performed: unknown[] = [];
  const reread = vi.fn(async () => {});
  const call = (async (_method: string, asked: unknown) => {
    performed.push(asked);
    return answer();
  }) as World['call'];
  return { ...openSettling({ call, mint }, reread), performed, reread };
}

test('what is settled is held back for a while, then the history has it and the list is read again', async () => {
  const { settle, held, performed, reread } = settlingWith();
  settle(due, 'kept');
  expect(held.value.get(record.id)).toMatchObject({ as: 'kept', given: false });
  await vi.advanceTimersByTimeAsync(HELD - 1);
  expect(performed).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(performed).toEqual([expect.objectContaining({ do: 'keep-commitment', commitment: record.id, account })]);
  expect(reread).toHaveBeenCalledOnce();
  expect(held.value.size).toBe(0);
});

test('undone, it never happened', async () => {
  const { settle, undo, held, performed } = settlingWith();
  settle(due, 'missed');
  undo(record.id);
  expect(held.value.size).toBe(0);
  await vi.advanceTimersByTimeAsync(2 * HELD);
  expect(performed).toEqual([]);
});

test('whoever leaves has meant it, and it happens once', async () => {
  const { settle, undo, leave, performed } = settlingWith();
  settle(due, 'kept');
  settle(due, 'missed');
  const left = leave();
  undo(record.id);
  await left;
  await vi.advanceTimersByTimeAsync(2 * HELD);
  expect(performed).toEqual([expect.objectContaining({ do: 'keep-commitment' })]);
});

test('what cannot be done is told, and waits again', async () => {
  const { settle, held, hindrance } = settlingWith(() => ({ ok: false, refusal: 'unknown-commitment' }));
  settle(due, 'kept');
  await vi.advanceTimersByTimeAsync(HELD);
  expect(hindrance.value).toEqual({ kind: 'refused', refusal: 'unknown-commitment' });
  expect(held.value.size).toBe(0);
});
