import { expect, test } from 'vitest';
import { type LibraryWorld, openLibrary } from '../../entrypoints/options/library.ts';
import { gainOf, gainsOf, ownQuestions } from '../../utils/discovery/playbook/gains.ts';
import { type Shelf, shelfIn, shelfText } from '../../utils/discovery/playbook/shelf.ts';
import type { Records } from '../../utils/domain/records.ts';
import { aNeed, aQuestion } from '../discovery/an-account.ts';
import { exampleId } from '../domain/examples.ts';
import { recordsOf } from '../domain/facts.ts';

function worldOf(change: Partial<LibraryWorld> = {}) {
  const files: string[] = [];
  let kept: string | null = null;
  const world: LibraryWorld = {
    language: 'en',
    kept: () => shelfIn(kept),
    keep: (shelf: Shelf) => {
      kept = shelfText(shelf);
    },
    accounts: async () => [],
    recordsOf: async () => undefined,
    save: (_, name) => files.push(name),
    ...change,
  };
  return { world, files };
}

test('a playbook is chosen, and is in use the next time', async () => {
  const { world } = worldOf();
  await (await openLibrary(world)).choose('industry');
  expect((await openLibrary(world)).book.value.id).toBe('industry');
});

test('a change is kept as it is made; what is wrong is said, and not kept', async () => {
  const { world } = worldOf();
  const library = await openLibrary(world);
  const [first, ...rest] = library.book.value.questions;
  if (!first) throw new Error('The playbook is empty');
  library.edit({ questions: [{ ...first, text: 'What makes you proud?' }, ...rest] });
  expect(library.isOwn.value).toBe(true);
  expect((await openLibrary(world)).book.value.questions[0]?.text).toBe('What makes you proud?');
  library.edit({ questions: [{ ...first, text: '' }, ...rest] });
  expect(library.fault.value).toEqual({ place: 'questions.0.text', fault: 'empty' });
  expect((await openLibrary(world)).book.value.questions[0]?.text).toBe('What makes you proud?');
  await library.reset();
  expect((await openLibrary(world)).book.value.questions[0]).toEqual(first);
});

test('a file is brought in, or refused with the place; ours can be taken out', async () => {
  const { world, files } = worldOf();
  const library = await openLibrary(world);
  await library.bringIn(new Blob(['{"id":"mine","name":"<b>","language":"en","questions":[]}']));
  expect(library.fault.value).toEqual({ place: 'name', fault: 'not-plain' });
  const mine = { id: 'mine', name: 'Mine', language: 'en', questions: [{ id: 'a', text: 'How?', theme: 'today' }] };
  await library.bringIn(new Blob([JSON.stringify(mine)]));
  expect(library.book.value).toEqual(mine);
  expect(library.said.value).toBe('imported');
  expect(library.names.value.at(-1)).toEqual({ id: 'mine', name: 'Mine', own: true });
  library.export();
  expect(files).toEqual(['mine.en.json']);
});

test('where there is no room, that is said', async () => {
  const { world } = worldOf({
    keep: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  const library = await openLibrary(world);
  await library.choose('industry');
  expect(library.said.value).toBe('full');
  expect(library.book.value.id).toBe('general');
});

const accountOf = (change: Partial<Records>): Records => ({ ...recordsOf([]), ...change });

test('what a question gave is counted: asked, answered, led to a need that they confirmed', async () => {
  const asked = aQuestion('Why?', { from: 'general/why-now', status: 'asked' });
  const answered = aQuestion('Why?', { from: 'general/why-now', status: 'answered', answer: 'It hurts' });
  const planned = aQuestion('Why?', { from: 'general/trade' });
  const need = aNeed('Rounds', { status: 'confirmed', question: answered.id });
  const records = accountOf({ questions: [asked, answered, planned], needs: [need, aNeed('Other')] });
  const account = exampleId(1);
  const { world } = worldOf({ accounts: async () => [{ account, name: 'Acme' }], recordsOf: async () => records });
  const library = await openLibrary(world);
  await library.look();
  expect([...library.gains.value]).toMatchObject([['general/why-now', { asked: 2, answered: 1, needs: 1 }]]);
  await library.try(account);
  expect(library.tried.value).toBe(records);
});

test('the rep’s own questions are told by their words, those that gave most first, until the playbook holds them', () => {
  const good = aQuestion('What makes you proud?', { status: 'answered', answer: 'Our people' });
  const again = aQuestion('What makes you proud', { status: 'asked' });
  const idle = aQuestion('And you?', { status: 'asked' });
  const gains = gainsOf([accountOf({ questions: [good, idle] }), accountOf({ questions: [again] })]);
  expect(ownQuestions(gains, { questions: [] })).toMatchObject([{ asked: 2, answered: 1 }, { text: 'And you?' }]);
  const held = { id: 'proud', text: 'What makes you proud?', theme: 'people' as const };
  expect(ownQuestions(gains, { questions: [held] }).map(({ text }) => text)).toEqual(['And you?']);
  expect(gainOf(gains, { id: 'general' }, held)).toMatchObject({ asked: 2 });
});

test('what cannot be read is told of, can be taken out, and stays until it is thrown away', async () => {
  let shelf = shelfIn('{"chosen":"general","own":[{"id":"mine"}, 7]}');
  const { world, files } = worldOf({ kept: () => shelf, keep: (next) => (shelf = next) });
  const library = await openLibrary(world);
  expect(library.unread.value).toBe(2);
  library.exportUnread();
  expect(files).toEqual(['unreadable-1.json', 'unreadable-2.json']);
  await library.choose('industry');
  expect(shelf.unread).toEqual([{ id: 'mine' }, 7]);
  await library.forgetUnread();
  expect(library.unread.value).toBe(0);
  expect(shelf).toMatchObject({ chosen: 'industry', unread: [] });
});
