import { expect, test, vi } from 'vitest';
import { handlers } from '../../entrypoints/background/handlers.ts';
import { summaryWordsFor } from '../../utils/locale/summary.ts';
import { freshHistory } from '../store/open.ts';
import { acmeSave, means } from '../store/samples.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

test('a gesture is kept, and told to delivery, while the alarm is held: a worker may die before it knows what is due', async () => {
  const db = await freshHistory();
  const kept: number[] = [];
  const deliver = vi.fn();
  const unused = vi.fn();
  const { stranger } = means();
  const methods = handlers({
    db: Promise.resolve(db),
    hands: { addressOf: unused, show: unused },
    words: summaryWordsFor(['en']),
    tell: () => null,
    stranger: async () => stranger,
    announce: unused,
    delivery: {
      async during(work) {
        kept.push(await db.count('events'));
        const done = await work();
        kept.push(await db.count('events'));
        expect(deliver).toHaveBeenCalledOnce();
        return done;
      },
      deliver,
      hasten: unused,
    },
    jobs: { run: unused, export: unused, cancel: unused, resume: unused, forget: unused, dismiss: unused },
  });
  expect(await methods.perform({ do: 'save-prospect', ...acmeSave() })).toMatchObject({ ok: true });
  expect(kept).toEqual([0, await db.count('events')]);
  expect(kept[1]).toBeGreaterThan(0);
});
