import { expect, test } from 'vitest';
import { reportOf, whyOf } from '../../components/exchange/sentences.ts';
import { type ExchangeWorld, openExchange } from '../../utils/dashboard/exchange.ts';
import { failureKind } from '../../utils/domain/failure.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { damage, fileFault } from '../../utils/exchange/fault.ts';
import type { Source } from '../../utils/exchange/source.ts';
import { en } from '../../utils/locale/en.ts';
import { exchangeEn } from '../../utils/locale/exchange-en.ts';
import { exchangeFr } from '../../utils/locale/exchange-fr.ts';
import { fr } from '../../utils/locale/fr.ts';

function worldOf(change: Partial<ExchangeWorld> = {}) {
  const asked: unknown[] = [];
  const started: { name: string; source: Source }[] = [];
  const world: ExchangeWorld = {
    now: () => Date.UTC(2026, 10, 25),
    mint,
    call: (async (method: string, args: unknown) => {
      asked.push([method, args]);
      return null;
    }) as ExchangeWorld['call'],
    jobs: async () => [],
    room: async () => ({ used: 12_000_000, left: 40_000_000_000 }),
    startImport: async ({ name, source }) => void started.push({ name, source }),
    exported: async () => null,
    save: () => {},
    backedUp: () => {},
    ...change,
  };
  return { exchange: openExchange(world), asked, started };
}

test('a table is taken in as a person says its columns mean, and by the background', async () => {
  const { exchange, asked, started } = worldOf();
  await exchange.choose(new File(['Firm;Site\nAcme;acme.example\n'], 'firms.csv'));
  exchange.map(0, 'account.name');
  exchange.map(1, 'account.domain');
  await exchange.take();
  expect(started).toMatchObject([
    { name: 'firms.csv', source: { is: 'csv', mapping: ['account.name', 'account.domain'] } },
  ]);
  expect(asked).toEqual([['runJobs', {}]]);
  expect(exchange.choice.value).toBeNull();
});

test('a file that is nothing of ours is refused at sight, and nothing is kept', async () => {
  const { exchange, started } = worldOf();
  await exchange.choose(new File([''], 'nothing.csv'));
  expect(exchange.fault.value).toBe('empty');
  await exchange.take();
  expect(started).toEqual([]);
});

test('what cannot be kept is told, and the chosen file stays', async () => {
  const full = async () => Promise.reject(new Error('no room'));
  const { exchange } = worldOf({ startImport: full });
  await exchange.choose(new File(['Firm\nAcme\n'], 'firms.csv'));
  await exchange.take();
  expect(exchange.trouble.value).toEqual({ kind: 'unexpected', detail: 'no room' });
  expect(exchange.choice.value).not.toBeNull();
  expect(exchange.busy.value).toBe(false);
});

test('there is a sentence for whatever may happen to a file', () => {
  for (const [words, general] of [
    [exchangeEn, en],
    [exchangeFr, fr],
  ] as const) {
    for (const why of [...fileFault.options, ...damage.options, ...failureKind.options]) {
      expect(whyOf({ why, state: 'failed' }, words, general)).toMatch(/\.$/);
    }
    // Of a damaged history a part can be taken in, of a refused file nothing: the same fault, another way out.
    expect(whyOf({ why: 'broken-off', state: 'damaged' }, words, general)).toBe(words.damages['broken-off']);
    expect(whyOf({ why: 'broken-off', state: 'refused' }, words, general)).toBe(words.faults['broken-off']);
  }
  const finding = { line: 3, fault: 'no-account', where: 'Firm', refused: true } as const;
  expect(reportOf({ findings: [finding], unlisted: 4 }, exchangeEn)).toEqual([
    ['Line', 'Where', 'What', 'What became of it'],
    ['3', 'Firm', 'it names no account', 'Left out.'],
    ['', '', 'and 4 more like these', ''],
  ]);
});

test('what a dead worker left goes on as one looks at it', async () => {
  const job = {
    kind: 'export',
    id: mint(),
    startedAt: '2026-11-25T10:00:00.000Z',
    why: null,
    file: 'a',
    done: 0,
  } as const;
  const left = worldOf({ jobs: async () => [{ ...job, state: 'running', total: 9, table: null }] });
  await left.exchange.open();
  expect(left.asked).toEqual([['runJobs', {}]]);
  const over = worldOf({ jobs: async () => [{ ...job, state: 'done', total: 9, table: null }] });
  await over.exchange.open();
  expect(over.asked).toEqual([]);
});
