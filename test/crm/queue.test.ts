import { expect, test } from 'vitest';
import { deliveryId, enqueue } from '../../utils/crm/queue.ts';
import { delivery } from '../../utils/domain/delivery.ts';
import { type Event, orderOf } from '../../utils/domain/event.ts';
import { aDestination, idOf, iso, NOW } from './rows.ts';

const saved: Event = {
  id: idOf(7),
  type: 'prospect.saved',
  version: 1,
  at: `${iso(NOW)}-000003`,
  author: { id: idOf(1), name: 'Ada', device: 'laptop' },
  subject: { account: idOf(2) },
  command: idOf(3),
  data: {},
};

test('one row for each destination that is not off, due at once, in the event’s order', () => {
  const destinations = [aDestination(0), aDestination(1, { state: 'paused' }), aDestination(2, { state: 'off' })];
  const rows = enqueue(saved, destinations, '{"a":1}', NOW);
  expect(rows.map((row) => row.destination)).toEqual([destinations[0]?.id, destinations[1]?.id]);
  for (const row of rows) {
    expect(delivery.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      id: deliveryId(saved.id, row.destination),
      account: saved.subject.account,
      event: saved.id,
      order: orderOf(saved),
      type: 'prospect.saved',
      body: '{"a":1}',
      state: 'queued',
      dueAt: NOW,
    });
  }
});

test('the webhook-id is the event’s id and the destination’s', () => {
  expect(deliveryId(idOf(1), idOf(2))).toBe(`${idOf(1)}-${idOf(2)}`);
});
