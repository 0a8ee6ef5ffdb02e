import { expect, test } from 'vitest';
import { idsOn, playbookOn, shelfIn, shelfText, withOwn, withoutOwn } from '../../../utils/discovery/playbook/shelf.ts';
import { SHIPPED, shippedPlaybook } from '../../../utils/discovery/playbook/shipped.ts';

const bare = shelfIn(null);

test('at first, and where it cannot be read, the shelf is as we ship it', async () => {
  expect(bare).toEqual({ chosen: 'general', own: [], unread: [] });
  for (const broken of ['', '{', '[]', '{"chosen": 7}', '{"chosen":"general","own":[{"id":"<b>"}]}'])
    expect(shelfIn(broken)).toMatchObject({ chosen: 'general', own: [] });
  expect(idsOn(bare, 'en')).toEqual([...SHIPPED]);
  expect(await playbookOn(bare, 'software', 'fr')).toMatchObject({ id: 'software', language: 'fr' });
  expect(await playbookOn(bare, 'unknown', 'en')).toMatchObject({ id: 'general', language: 'en' });
});

test('a changed playbook is kept in its language alone, and can be as we ship it again', async () => {
  const ours = await shippedPlaybook('software', 'en');
  const changed = { ...ours, questions: ours.questions.slice(0, 1) };
  const shelf = shelfIn(shelfText(withOwn(withOwn(bare, ours), changed)));
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

test('one that cannot be read hides no other, and stays as it is', async () => {
  const mine = { ...(await shippedPlaybook('general', 'en')), id: 'mine', name: 'Mine' };
  const damaged = { ...mine, id: 'damaged', questions: [{ ...mine.questions[0], theme: 'weather' }] };
  const shelf = shelfIn(JSON.stringify({ chosen: 'mine', own: [damaged, mine, 7] }));
  expect(shelf).toEqual({ chosen: 'mine', own: [mine], unread: [damaged, 7] });
  const changed = withoutOwn(withOwn(shelf, { ...mine, id: 'other' }), mine);
  expect(shelfIn(shelfText(changed))).toMatchObject({ own: [{ id: 'other' }], unread: [damaged, 7] });
});

test('what is no shelf at all is kept, whatever is changed', async () => {
  for (const text of ['{"chosen":"mi', '[1]']) {
    const shelf = shelfIn(text);
    expect(shelf.unread).toEqual([text]);
    expect(shelfIn(shelfText({ ...shelf, chosen: 'software' }))).toEqual({ ...shelf, chosen: 'software' });
  }
});
