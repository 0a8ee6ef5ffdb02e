import { expect, test, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('the alarm is set before a gesture is kept: a worker may die before it knows what is due', async () => {
  const db = await freshHistory();
  const keptWhenWatched: Promise<number>[] = [];
  const unused = vi.fn();
  const { stranger } = means();
  const methods = handlers({
    db: Promise.resolve(db),
    hands: { addressOf: unused, show: unused },
    words: summaryWordsFor(['en']),
    tell: () => null,
    stranger: async () => stranger,
    announce: unused,
    delivery: { watch: () => keptWhenWatched.push(db.count('events')), deliver: unused, hasten: unused },
    jobs: { run: unused, export: unused, cancel: unused, resume: unused, forget: unused, dismiss: unused },
  });
  expect(await methods.perform({ do: 'save-prospect', ...acmeSave() })).toMatchObject({ ok: true });
  expect(await Promise.all(keptWhenWatched)).toEqual([0]);
  expect(await db.count('events')).toBeGreaterThan(0);
});
