import { expect, test, vi } from 'vitest';
import { type OutboxLine, type OutboxWorld, openOutbox } from '../../utils/dashboard/outbox.ts';
import { type Delivery, delivery } from '../../utils/domain/delivery.ts';
import { mint } from '../../utils/domain/identifier.ts';

const aDelivery = (): Delivery => {
  const [destination, account, event] = [mint(), mint(), mint()];
  return delivery.parse({
    id: `${event}-${destination}`,
    destination,
    account,
    event,
    order: event,
    type: 'prospect.saved',
    body: '{}',
    state: 'parked',
    queuedAt: '2026-11-24T10:00:00.000Z',
    dueAt: 0,
    lease: null,
    attempts: [],
    reason: 'refused',
    answer: null,
    acceptedAt: null,
  });
};
const lineOf = ({ body: _, calls: __, ...row }: Delivery): OutboxLine => ({ ...row, name: 'Acme', link: null });

function outboxOf(rows: readonly Delivery[], change: Partial<OutboxWorld> = {}) {
  return openOutbox({
    call: (async () => null) as OutboxWorld['call'],
    fares: async () => [],
    async read(_, after, atLeast) {
      const from = after ? rows.findIndex(({ id }) => id === after[1]) + 1 : 0;
      const page = rows.slice(from, from + Math.max(2, atLeast));
      const last = page.at(-1);
      return { lines: page.map(lineOf), next: last && last !== rows.at(-1) ? [last.order, last.id] : null };
    },
    whole: async (id) => rows.find((row) => row.id === id),
    save: () => {},
    ...change,
  });
}

test('what was scrolled to stays while deliveries go on; another filter begins anew', async () => {
  const outbox = outboxOf(Array.from({ length: 9 }, aDelivery));
  await outbox.read();
  await outbox.more();
  await outbox.more();
  expect(outbox.lines.value).toHaveLength(6);
  const before = outbox.lines.value;
  outbox.hear({ about: 'outbox' });
  await vi.waitFor(() => expect(outbox.lines.value).not.toBe(before));
  expect(outbox.lines.value).toHaveLength(6);
  await outbox.choose({ state: 'parked' });
  expect(outbox.lines.value).toHaveLength(2);
});

test('a delivery that is closed while news comes in stays closed', async () => {
  const row = aDelivery();
  const asked = Promise.withResolvers<void>();
  const news = Promise.withResolvers<void>();
  let isNews = false;
  const outbox = outboxOf([row], {
    async whole() {
      if (!isNews) return row;
      asked.resolve();
      await news.promise;
      return row;
    },
  });
  await outbox.read();
  await outbox.open(row.id);
  expect(outbox.opened.value).toEqual(row);
  isNews = true;
  const read = outbox.read();
  await asked.promise;
  await outbox.open(null);
  news.resolve();
  await read;
  expect(outbox.opened.value).toBeNull();
});

test('an export holds all that the filter means, and not just what was scrolled to', async () => {
  const rows = Array.from({ length: 9 }, aDelivery);
  const files: Blob[] = [];
  const outbox = outboxOf(rows, { save: (_, file) => void files.push(file) });
  await outbox.read();
  await outbox.exportAll();
  const [file] = files;
  const written = (await file?.text())?.trimEnd().split('\n') ?? [];
  expect(written.map((line) => JSON.parse(line).id)).toEqual(rows.map(({ id }) => id));
  expect(outbox.said.value).toEqual({ what: 'exported', count: 9 });
  expect(outbox.lines.value).toHaveLength(2);
});

test('an export tells how far it is, can be stopped, and says what went wrong', async () => {
  const rows = Array.from({ length: 3 }, aDelivery);
  const saved = vi.fn();
  let pages = 0;
  const outbox = outboxOf([], {
    save: saved,
    // A history without an end.
    async read() {
      if (++pages === 4) outbox.stopExport();
      if (pages > 5) throw new Error('no disk');
      return { lines: rows.map(lineOf), next: ['', ''] };
    },
  });
  const told: (number | null)[] = [];
  outbox.exporting.subscribe((done) => void told.push(done));
  await outbox.exportAll();
  expect(told).toEqual([null, 0, 3, 6, 9, null]);
  pages = 5;
  await outbox.exportAll();
  expect(outbox.said.value).toEqual({ what: 'trouble', detail: 'no disk' });
  expect(outbox.exporting.value).toBeNull();
  expect(saved).not.toHaveBeenCalled();
});
