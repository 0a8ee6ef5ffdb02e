import { expect, test } from 'vitest';
import { contactGesture } from '../../utils/commands/contacts.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { deliveriesOf } from '../../utils/crm/tell.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { perform } from '../../utils/store/perform.ts';
import { recordsOf } from '../../utils/store/read.ts';
import { words } from '../crm/summary-words.ts';
import { freshHistory } from './open.ts';
import { acmeCapture, acmeSave, aDestination, means } from './samples.ts';

test('who objects is in no body any more, of those that waited or could be sent again', async () => {
  const db = await freshHistory();
  await db.put('destinations', aDestination());
  const zoe = mint();
  const read = { method: 'json-ld', confidence: 0.95 } as const;
  const capture = acmeCapture();
  capture.contacts.push({
    id: zoe,
    facts: [
      { id: mint(), field: 'name', value: 'Zoé Canari', ...read },
      { id: mint(), field: 'email', value: 'zoe.canari@acme.example', ...read },
    ],
  });
  const really = {
    ...means(),
    deliveries: (...[events, records, destinations]: Parameters<ReturnType<typeof means>['deliveries']>) =>
      deliveriesOf(events, records, destinations, words, means().now),
  };
  const saved = await perform(db, savingProspect(acmeSave({ capture, note: 'Zoé Canari decides.' })), really);
  if (!saved.ok) throw new Error('Nothing was saved');
  const [waiting] = await db.getAll('outbox');
  if (!waiting) throw new Error('Nothing waits');
  const over = { ...waiting, id: 'over', event: mint(), state: 'parked', reason: 'refused', dueAt: 0 } as const;
  await db.put('outbox', over);

  const command = mint();
  const objecting = { do: 'contact-objected', command, account: saved.account, contact: zoe } as const;
  const done = await perform(db, contactGesture({ ...objecting, channel: 'email', on: '2026-11-25' }), really);
  expect(done.ok).toBe(true);

  const rows = await db.getAll('outbox');
  expect(JSON.stringify(rows)).not.toMatch(/canari/i);
  const byId = new Map(rows.map((row) => [row.id, row]));
  expect(byId.get(waiting.id)).toMatchObject({ state: 'parked', reason: 'replaced', body: '' });
  expect(byId.get('over')).toMatchObject({ state: 'parked', reason: 'refused', body: '' });
  const anew = byId.get(`${waiting.id}-r2`);
  expect(anew).toMatchObject({ state: 'queued', type: 'prospect.saved' });
  const payload = PAYLOADS['prospect.saved'].parse(JSON.parse(anew?.body ?? ''));
  expect(payload.data.replaces).toBe(waiting.id);
  expect(payload.data.contacts).toHaveLength(2);
  expect(payload.data.note).toContain('… decides.');
  const told = rows.find(({ type }) => type === 'contact.objected');
  expect(JSON.parse(told?.body ?? '').data).toMatchObject({ contact: { id: zoe }, objection: { channel: 'email' } });

  // They are still known here: only what leaves does not name them.
  const known = await recordsOf(db, saved.account);
  expect(known?.contacts.find(({ id }) => id === zoe)?.objectedOn).toBe('2026-11-25');
});
