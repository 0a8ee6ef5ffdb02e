import { expect, test } from 'vitest';
import { hypothesise } from '../../utils/discovery/hypotheses/hypothesise.ts';
import { needOf, plannedOf, supposedOf } from '../../utils/discovery/plan.ts';
import { propose } from '../../utils/discovery/playbook/propose.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { afterSave } from '../../utils/prospect/foresight.ts';
import { openSession, type Session } from '../../utils/prospect/session.ts';
import type { Database } from '../../utils/store/database.ts';
import { freshHistory } from '../store/open.ts';
import { acmeCapture } from '../store/samples.ts';
import { worldOf } from './world.ts';

const NOW = Date.UTC(2026, 10, 23);

async function look(db: Database): Promise<Session> {
  const session = openSession(worldOf(db, { capture: () => ({ ok: true, capture: acmeCapture() }) }), 1);
  await session.look();
  return session;
}

function foreseen({ draft, capture, records }: Session): Records {
  const after = afterSave(draft.value, capture.value, records.value, NOW);
  if (!after) throw new Error('Nothing would be saved');
  return after;
}

/** Everything hangs together: the need on its signal, its question on both. */
function expectChain(records: Records | null): void {
  const { signals = [], needs = [], questions = [] } = records ?? {};
  expect(needs).toMatchObject([{ rule: 'hiring-field', status: 'hypothesis', evidence: [{ id: signals[0]?.id }] }]);
  expect(questions).toMatchObject([{ because: [signals[0]?.id], tests: [needs[0]?.id], status: 'planned' }]);
  expect(signals).toHaveLength(1);
}

test('what a page lets one suppose is drafted on an unknown account, and saved with its chain whole', async () => {
  const db = await freshHistory();
  const first = await look(db);
  const [hypothesis] = hypothesise(foreseen(first), 'en', NOW);
  if (!hypothesis) throw new Error('Nothing is supposed');
  await first.suppose(supposedOf(hypothesis, mint));
  expect(await db.count('events')).toBe(0);
  expect(hypothesise(foreseen(first), 'en', NOW)).toEqual([]);
  await first.flush();
  // The popup is closed and opened anew: the page is read again, and all its ids are other ones.
  const again = await look(db);
  expectChain(foreseen(again));
  await again.save();
  expectChain(again.records.value);
});

test('on a known account it is history at once, with the signal of the page that nobody has saved yet', async () => {
  const db = await freshHistory();
  const bare = openSession(
    worldOf(db, { capture: () => ({ ok: true, capture: { ...acmeCapture(), signals: [] } }) }),
    1,
  );
  await bare.look();
  await bare.save();
  const session = await look(db);
  const [hypothesis] = hypothesise(foreseen(session), 'fr', NOW);
  if (!hypothesis) throw new Error('Nothing is supposed');
  await session.suppose(supposedOf(hypothesis, mint));
  expectChain(session.records.value);
  await session.save();
  expectChain(session.records.value);
});

test('what is dismissed on a known account is not supposed there again', async () => {
  const db = await freshHistory();
  const session = await look(db);
  await session.save();
  const [hypothesis] = hypothesise(foreseen(session), 'en', NOW);
  if (!hypothesis) throw new Error('Nothing is supposed');
  await session.dismiss(needOf(hypothesis, mint()));
  expect(session.records.value?.needs).toMatchObject([{ status: 'dismissed' }]);
  expect(hypothesise(foreseen(await look(db)), 'en', NOW).map(({ rule }) => rule)).not.toContain('hiring-field');
});

test('to plan a question that would tell of a need supposes the need', async () => {
  const session = await look(await freshHistory());
  const [proposed] = propose(foreseen(session), [], { language: 'en', stage: null, now: NOW });
  if (!proposed) throw new Error('Nothing is proposed');
  const { need, question } = plannedOf(proposed, mint);
  if (!need) throw new Error('It would tell of no need');
  await session.suppose({ need, question });
  await session.save();
  expectChain(session.records.value);
});
