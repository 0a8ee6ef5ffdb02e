import { expect, test } from 'vitest';
import { type Line, openDirectory } from '../../utils/dashboard/directory.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';

const line = (account: string): Line => ({
  account,
  name: account,
  domain: '',
  place: '',
  stage: null,
  owner: null,
  newest: '2026-11-25T00:00:00.000Z',
  found: [],
});
const page = (lines: string[], next: unknown = null) => ({ lines: lines.map(line), next, refine: false, meant: null });
const shown = (directory: ReturnType<typeof openDirectory>) => directory.lines.value?.map(({ account }) => account);

test('an answer that comes after a later question is not shown', async () => {
  const answers = new Map([
    ['ac', Promise.withResolvers<ReturnType<typeof page>>()],
    ['acme', Promise.withResolvers<ReturnType<typeof page>>()],
  ]);
  const directory = openDirectory(({ words }) => answers.get(words)?.promise ?? Promise.reject(new Error(words)));
  const asked = ['ac', 'acme'].map((words) => directory.ask({ ...EVERYTHING, words }));
  answers.get('acme')?.resolve(page(['acme']));
  answers.get('ac')?.resolve(page(['ace', 'acme']));
  await Promise.all(asked);
  expect(shown(directory)).toEqual(['acme']);
});

test('the next page stands below the one before, each account once', async () => {
  const directory = openDirectory(async (_, after) => (after === null ? page(['a', 'b'], 2) : page(['b', 'c'])));
  await directory.ask(EVERYTHING);
  await directory.further();
  await directory.further();
  expect(shown(directory)).toEqual(['a', 'b', 'c']);
});

test('a failure is told, and what was shown stays', async () => {
  let broken = false;
  const directory = openDirectory(async () => {
    if (broken) throw new Error('disk');
    return page(['a']);
  });
  await directory.ask(EVERYTHING);
  broken = true;
  await directory.ask(EVERYTHING);
  expect(directory.trouble.value).toEqual({ kind: 'unexpected', detail: 'disk' });
  expect(shown(directory)).toEqual(['a']);
  broken = false;
  await directory.ask(EVERYTHING);
  expect(directory.trouble.value).toBeNull();
});
