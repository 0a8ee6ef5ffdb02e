import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, MOST } from '../../utils/crm/bound.ts';
import { noticeOf } from '../../utils/crm/notice.ts';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { deliveryType } from '../../utils/domain/destination.ts';
import type { EventOf } from '../../utils/domain/event.ts';
import { z } from '../../utils/domain/zod.ts';
import { exampleId } from '../domain/examples.ts';
import { acme, saved } from './acme.ts';
import { anyRecords } from './any-records.ts';
import { idOf, iso, NOW } from './rows.ts';
import { account, ada, examplePayloads, jane } from './story.ts';

const bodies = examplePayloads();
const dataOf = (type: (typeof deliveryType.options)[number]) => JSON.parse(bodies.get(type) ?? '{}').data;

test('each is what its schema says, and says which account and who did it', () => {
  for (const type of deliveryType.options) {
    const payload = JSON.parse(bodies.get(type) ?? 'null');
    expect(z.safeParse(PAYLOADS[type], payload).error?.issues).toBeUndefined();
    expect(payload).toMatchObject({
      type,
      data: {
        schema: 'entente/1',
        account: { id: account, name: 'Acme SAS', domain: 'acme.example' },
        savedBy: { id: exampleId(40), name: 'Sam' },
        replaces: null,
      },
    });
  }
});

test('the thing as it is after the event', () => {
  expect(dataOf('stage.moved').opportunity).toMatchObject({ name: 'Fleet planning', stage: 'detection' });
  expect(dataOf('handoff.accepted')).toMatchObject({
    handoff: { to: 'sales', status: 'accepted', brief: 'Jane Doe decides with the owner.' },
    opportunity: { owner: 'sales' },
  });
  expect(dataOf('handoff.returned').handoff).toMatchObject({
    status: 'returned',
    why: 'Nobody has said who decides.',
  });
  expect(dataOf('commitment.missed')).toMatchObject({
    commitment: { by: 'them', status: 'missed', why: 'Ada was ill' },
    contact: { id: ada, name: 'Ada Brook', email: 'ada@acme.example', phone: null },
  });
  expect(dataOf('touch.made')).toMatchObject({
    touch: { channel: 'email', brought: 'How two like them plan' },
    contacts: [{ id: jane }, { id: ada }],
    omitted: {},
  });
  expect(dataOf('callback.done')).toMatchObject({
    callback: { status: 'done', note: 'Meeting on Friday', due: '2026-11-26' },
    contact: { name: 'Jane Doe' },
  });
  expect(dataOf('signal.observed').signal).toMatchObject({ kind: 'hiring', count: 4 });
});

test('who is to be forgotten, or objected, goes by their id and by nothing else', () => {
  expect(dataOf('contact.erased').contact).toEqual({ id: ada });
  expect(dataOf('contact.objected')).toMatchObject({
    contact: { id: jane },
    objection: { channel: 'email', on: '2026-11-25' },
  });
  expect(bodies.get('contact.erased')).not.toMatch(/brook|ada@|planner/i);
  expect(bodies.get('contact.objected')).not.toMatch(/doe|jane@|head of/i);
});

const touch: EventOf<'touch.made'>['data'] = {
  id: idOf(80),
  direction: 'outgoing',
  channel: 'call',
  minutes: 5,
  origin: '',
  brought: '',
  with: acme.contacts.map(({ id }) => id),
  happenedAt: iso(NOW),
};
const made: EventOf<'touch.made'> = { ...saved, type: 'touch.made', data: touch };
const touches = [{ ...touch, account: acme.account.id, opportunity: null }];

test('a contact who objected is nobody’s name in any of it', () => {
  const contacts = acme.contacts.map((one) => ({ ...one, objectedOn: one.id === idOf(2) ? '2026-11-20' : null }));
  const notice = noticeOf({ ...acme, contacts, touches }, made);
  expect(notice).toMatchObject({ data: { contacts: [{ id: idOf(3) }] } });
  expect(JSON.stringify(notice)).not.toMatch(/jane/i);
});

test('what is not known is not told', () => {
  expect(noticeOf(acme, made)).toBeNull();
  expect(noticeOf(acme, { ...saved, type: 'account.created' })).toBeNull();
});

test('however long the texts and many the people, it fits in 256 KiB, and says who was left out', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const met = { ...touch, with: records.contacts.map(({ id }) => id) };
      const notice = noticeOf(
        { ...records, touches: [{ ...met, account: records.account.id, opportunity: null }] },
        made,
      );
      if (notice?.type !== 'touch.made') throw new Error('Nothing is told');
      expect(bytesOf(notice)).toBeLessThanOrEqual(MOST);
      const left = notice.data.contacts.length + (notice.data.omitted.contacts ?? 0);
      expect(left).toBe(records.contacts.length);
      for (const promise of records.commitments) {
        const event: EventOf<'commitment.kept'> = { ...saved, type: 'commitment.kept', data: { id: promise.id } };
        expect(bytesOf(noticeOf(records, event) ?? {})).toBeLessThanOrEqual(MOST);
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);
