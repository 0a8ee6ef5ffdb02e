import { expect, test } from 'vitest';
import { checkDestination } from '../../utils/crm/destination.ts';
import { changeDestination, saveDestination } from '../../utils/store/destinations.ts';
import { freshHistory } from './open.ts';
import { aDestination } from './samples.ts';

const NOW = Date.UTC(2026, 10, 24);
const typed = (row: ReturnType<typeof aDestination>) => ({
  ...row,
  secret: row.secret ?? '',
  keepOldSecret: true,
  confirmed: false,
});

test('what an attempt says while a destination is saved is not lost', async () => {
  const db = await freshHistory();
  const place = aDestination();
  await db.put('destinations', place);
  const acceptedAt = '2026-11-24T00:00:00.000Z';
  const [, saved] = await Promise.all([
    changeDestination(db, place.id, (row) => ({ ...row, acceptedAt })),
    saveDestination(db, place.id, (row) => checkDestination({ ...typed(place), name: 'Ours' }, place.id, row, NOW)),
  ]);
  expect(saved).toMatchObject({ ok: true, destination: { name: 'Ours', acceptedAt } });
  expect(await db.get('destinations', place.id)).toMatchObject({ name: 'Ours', acceptedAt });
});

test('a destination with something wrong is not kept', async () => {
  const db = await freshHistory();
  const place = aDestination();
  const after = await saveDestination(db, place.id, (row) =>
    checkDestination({ ...typed(place), name: '' }, place.id, row, NOW),
  );
  expect(after).toEqual({ ok: false, problems: [{ field: 'name', problem: 'empty' }] });
  expect(await db.get('destinations', place.id)).toBeUndefined();
});
