import { expect, test } from 'vitest';
import { idsOn, playbookOn, shelfIn, shelfText, withOwn, withoutOwn } from '../../../utils/discovery/playbook/shelf.ts';
import { SHIPPED, shippedPlaybook } from '../../../utils/discovery/playbook/shipped.ts';

const bare = shelfIn(null);

test('at first, and where it cannot be read, the shelf is as we ship it', async () => {
  expect(bare).toEqual({ chosen: 'general', own: [] });
  for (const broken of ['', '{', '[]', '{"chosen": 7}', '{"chosen":"x","own":[{"id":"<b>"}]}'])
    expect(shelfIn(broken)).toEqual(bare);
  expect(idsOn(bare, 'en')).toEqual([...SHIPPED]);
  expect(await playbookOn(bare, 'software', 'fr')).toMatchObject({ id: 'software', language: 'fr' });
  expect(await playbookOn(bare, 'unknown', 'en')).toMatchObject({ id: 'general', language: 'en' });
});

test('a changed playbook is kept in its language alone, and can be as we ship it again', async () => {
  const ours = await shippedPlaybook('software', 'en');
  const changed = { ...ours, questions: ours.questions.slice(0, 1) };
  const shelf = shelfIn(JSON.stringify(withOwn(withOwn(bare, ours), changed)));
  expect(await playbookOn(shelf, 'software', 'en')).toEqual(changed);
  expect((await playbookOn(shelf, 'software', 'fr')).questions.length).toBeGreaterThan(1);
  expect(await playbookOn(withoutOwn(shelf, changed), 'software', 'en')).toEqual(ours);
});

test('a playbook of one’s own stands beside ours', async () => {
  const mine = { ...(await shippedPlaybook('general', 'en')), id: 'mine', name: 'Mine' };
  const shelf = withOwn(bare, mine);
  expect(idsOn(shelf, 'en')).toEqual([...SHIPPED, 'mine']);
  expect(idsOn(shelf, 'fr')).toEqual([...SHIPPED]);
  expect(await playbookOn(shelf, 'mine', 'en')).toEqual(mine);
});

test('a shelf that holds more than can be read again is refused, and the one before stays', async () => {
  const ours = await shippedPlaybook('general', 'en');
  const mine = Array.from({ length: 21 }, (_, n) => ({ ...ours, id: `mine-${n}` }));
  const full = mine.slice(0, 20).reduce(withOwn, bare);
  expect(shelfIn(shelfText(full))).toEqual(full);
  expect(() => shelfText(mine.reduce(withOwn, bare))).toThrow();
});
