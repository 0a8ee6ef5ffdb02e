import { expect, test, vi } from 'vitest';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { changePending, pendingDeliveries } from '../../utils/store/outbox.ts';
import { perform } from '../../utils/store/perform.ts';
import { deliveriesOf } from '../../utils/store/read.ts';
import { freshHistory } from './open.ts';
import { acmeSave, aDestination, means } from './samples.ts';

test('a damaged row keeps no other from leaving, and stays where it is', async () => {
  const db = await freshHistory();
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await db.put('destinations', aDestination());
  const done = await perform(db, savingProspect(acmeSave()), means());
  const [row] = await pendingDeliveries(db);
  if (!row || !done.ok) throw new Error('Nothing was queued');
  const whole = await db.get('outbox', row.id);
  if (!whole) throw new Error('No row');
  await db.put('outbox', { ...whole, id: 'damaged', body: 7 as unknown as string });

  expect(await pendingDeliveries(db)).toEqual([row]);
  expect(await deliveriesOf(db, done.account)).toEqual([whole]);
  await changePending(
    db,
    ({ id }) => id === row.id,
    (one) => ({ ...one, dueAt: 5 }),
  );
  expect(await db.get('outbox', row.id)).toMatchObject({ dueAt: 5 });
  expect(await db.count('outbox')).toBe(2);
  expect(said).toHaveBeenCalledWith(expect.stringContaining('outbox cannot be read: body'));
  said.mockRestore();
});
