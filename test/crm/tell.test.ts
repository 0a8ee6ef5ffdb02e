import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapped as mappedSchema } from '../../utils/crm/mapping/mapped.ts';
import { deliveryId } from '../../utils/crm/queue.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import { delivery } from '../../utils/domain/delivery.ts';
import { fold } from '../../utils/domain/derive.ts';
import { type DeliveryType, deliveryType } from '../../utils/domain/destination.ts';
import { orderOf } from '../../utils/domain/event.ts';
import { eventsOf } from '../../utils/domain/gesture.ts';
import { z } from '../../utils/domain/zod.ts';
import { acme, saved } from './acme.ts';
import { aDestination, idOf, iso, NOW } from './rows.ts';
import { ada, bodiesFor, examplePayloads, gestures } from './story.ts';
import { words } from './summary-words.ts';

const toldOf = (...types: DeliveryType[]) => bodiesFor(aDestination(0, { types })).map(({ type }) => type);

test('one row for each destination that is not off, due at once, in the event’s order', () => {
  const destinations = [aDestination(0), aDestination(1, { state: 'paused' }), aDestination(2, { state: 'off' })];
  const rows = deliveriesOf([saved], acme, destinations, words, NOW);
  expect(rows.map((row) => row.destination)).toEqual([destinations[0]?.id, destinations[1]?.id]);
  expect(new Set(rows.map(({ body }) => body)).size).toBe(1);
  for (const row of rows) {
    expect(delivery.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      id: deliveryId(saved.id, row.destination),
      account: acme.account.id,
      event: saved.id,
      order: orderOf(saved),
      type: 'prospect.saved',
      state: 'queued',
      dueAt: NOW,
    });
  }
});

test('the webhook-id is the event’s id and the destination’s', () => {
  expect(deliveryId(idOf(1), idOf(2))).toBe(`${idOf(1)}-${idOf(2)}`);
});

test('there is a payload of every type', () => {
  expect([...examplePayloads().keys()]).toEqual(deliveryType.options);
});

test('a save is one delivery, whatever came with it; a call as well', () => {
  expect(toldOf(...deliveryType.options).filter((type) => type === 'signal.observed')).toEqual([]);
  expect(toldOf('discovery.completed', 'touch.made', 'commitment.made')).toEqual([
    'touch.made',
    'discovery.completed',
    'commitment.made',
  ]);
});

test('who is not told of saves is told of what came with them', () => {
  expect(toldOf('signal.observed')).toEqual(['signal.observed']);
  expect(toldOf('touch.made', 'commitment.made')).toEqual([
    'touch.made',
    'touch.made',
    'commitment.made',
    'commitment.made',
  ]);
});

test('unless they choose, they are told of saves, calls, hand-offs and what privacy asks', () => {
  expect(bodiesFor(aDestination(0)).map(({ type }) => type)).toEqual([
    'prospect.saved',
    'discovery.completed',
    'handoff.offered',
    'handoff.returned',
    'handoff.offered',
    'handoff.accepted',
    'contact.objected',
    'contact.erased',
  ]);
});

test('whatever a destination chose, it is told of nothing else, each event once', () => {
  fc.assert(
    fc.property(fc.subarray(deliveryType.options), (types) => {
      const rows = bodiesFor(aDestination(0, { types }));
      expect(rows.every(({ type }) => types.some((one) => one === type))).toBe(true);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }),
    { numRuns: 20 },
  );
});

test('who is forgotten in several accounts that are one is told of once', () => {
  const { events = [], before = [] } = gestures().at(-1) ?? {};
  const elsewhere = { type: 'contact.erased', subject: { account: idOf(2), contact: ada }, data: {} } as const;
  const twice = [...events, ...eventsOf(idOf(1), saved, [elsewhere])];
  const records = fold(before);
  const rows = records ? deliveriesOf(twice, records, [aDestination()], words, NOW) : [];
  expect(rows.map(({ body }) => JSON.parse(body).data.contact)).toEqual([{ id: ada }]);
});

test('a CRM of its own kind is sent its own records, of pictures alone, and named the record that it is known to have', () => {
  const mapped = aDestination(0, { preset: 'hubspot', types: [...deliveryType.options] });
  expect(bodiesFor(mapped).map(({ type }) => type)).toEqual([
    'prospect.saved',
    'discovery.completed',
    'contact.erased',
  ]);
  const receipt = { destination: mapped.id, name: 'CRM', at: iso(NOW), remoteId: '7', link: null };
  const known = { ...acme, account: { ...acme.account, receipts: [receipt] } };
  const [row] = deliveriesOf([saved], known, [mapped], words, NOW);
  const body = z.parse(mappedSchema, JSON.parse(row?.body ?? ''));
  expect(body.data).toMatchObject({ account: { key: 'acme.example', known: '7' }, replaces: null });
  // Its address leads to another by now.
  const [anew] = deliveriesOf([saved], known, [{ ...mapped, since: iso(NOW + 1) }], words, NOW);
  expect(JSON.parse(anew?.body ?? '').data.account.known).toBeNull();
});
