import { expect, test } from 'vitest';
import { erasing } from '../../utils/crm/erasing.ts';
import { leftOf } from '../../utils/crm/left.ts';
import { PRESETS } from '../../utils/crm/presets/all.ts';
import { webToLead } from '../../utils/crm/presets/salesforce-web-to-lead.ts';
import type { Delivery, StepDone } from '../../utils/domain/delivery.ts';
import { mappedIn } from './delivering.ts';
import { aRow, idOf, iso, NOW } from './rows.ts';

const [JANE, ADA] = [idOf(2), idOf(3)];
const erased = new Set([JANE]);

const account: StepDone = { name: 'account', record: '7', link: 'https://crm.example/7' };
const note = (record: string): StepDone => ({ name: 'note', record, link: null });
const person = (contact: string, record: string, made: boolean): StepDone => {
  return { name: `contact ${contact}`, record, link: null, people: [{ contact, record, link: null, made }] };
};
/** A delivery that was accepted, of which an erasure took the text. */
const sent = (n: number, steps: StepDone[], change: Partial<Delivery> = {}) =>
  aRow(n, { state: 'accepted', dueAt: 0, body: '', steps, ...change });
const left = (...rows: Delivery[]) => leftOf({ rows, receipt: null, erased }, { since: null });

test('what a delivery made of someone who was erased is ours to delete, with the note that told of them', () => {
  const row = sent(1, [account, person(JANE, '8', true), person(ADA, '9', true), note('10')]);
  expect(left(row)).toEqual([
    { what: 'contact', record: '8', link: null, ours: true },
    { what: 'note', record: '10', link: null, ours: true },
  ]);
});

test('it stays ours when later deliveries find it, and is not where none has made it', () => {
  const made = sent(1, [account, person(JANE, '8', true), note('10')]);
  const found = sent(2, [account, person(JANE, '8', false), note('11')]);
  expect(left(made, found).map(({ what, record, ours }) => [what, record, ours])).toEqual([
    ['contact', '8', true],
    ['note', '10', true],
    ['note', '11', true],
  ]);
  expect(left(found)[0]).toMatchObject({ record: '8', ours: false });
});

test('a record that is somebody else’s as well is not ours to delete', () => {
  const row = sent(1, [account, person(JANE, '8', true), person(ADA, '8', false)]);
  expect(left(row)).toEqual([{ what: 'contact', record: '8', link: null, ours: false }]);
});

test('a delivery that did not tell of them has left nothing', () => {
  expect(left(sent(1, [account, person(ADA, '9', true), note('10')], { body: '{"n":1}' }))).toEqual([]);
  expect(left(sent(1, [], { state: 'parked' }))).toEqual([]);
  expect(left(aRow(1, { type: 'contact.erased', steps: [note('3')], body: '' }))).toEqual([]);
});

test('whether a note told of them of which the text is purged nobody knows: the rep looks at the account', () => {
  const purged = { hash: 'a'.repeat(64) };
  expect(left(sent(1, [account, note('10')], purged))).toEqual([
    { what: 'account', record: '7', link: 'https://crm.example/7', ours: false },
  ]);
  // One whose record it made is in its note.
  expect(left(sent(1, [account, person(JANE, '8', true), note('10')], purged)).map(({ what }) => what)).toEqual([
    'contact',
    'note',
  ]);
});

test.each(PRESETS.flatMap(({ label, mapped }) => (mapped?.erasure ? [[label, mapped] as const] : [])))(
  '%s: a right to delete that is missing pauses nothing, and leaves the record to the rep',
  (_, mapped) => {
    const [step] = erasing(left(sent(1, [person(JANE, '8', true)])), mapped, {
      url: 'https://crm.example',
      settings: {},
    });
    const run = step?.run(new Map());
    let turn = run?.next();
    if (mapped.erasure?.look) turn = run?.next({ status: 200, text: '', json: listed(turn?.value) });
    expect(turn?.value).toMatchObject({ fine: expect.arrayContaining([403]) });
    const answer = { status: 403, text: '{"message":"No right"}', json: { message: 'No right' } };
    expect(run?.next(answer)).toMatchObject({ done: true, value: { id: '8' } });
  },
);

/** An answer to a look-up that finds one record. */
function listed(asked: unknown): unknown {
  const list = asked && typeof asked === 'object' && 'list' in asked && Array.isArray(asked.list) ? asked.list : [];
  return list.reduceRight<unknown>((inner, name) => ({ [String(name)]: inner }), [{ id: 8 }]);
}

test('ids that another receiver gave, before the address was changed, are none to delete by', () => {
  const attempts = [{ at: iso(NOW), status: 200, milliseconds: 1, reason: null }];
  const row = sent(1, [account, person(JANE, '8', true), note('10')], { attempts });
  const leftSince = (since: string) =>
    leftOf({ rows: [row], receipt: null, erased }, { since }).map(({ what }) => what);
  expect(leftSince(iso(NOW))).toEqual(['contact', 'note']);
  expect(leftSince(iso(NOW + 1))).toEqual(['account']);
});

test('what another computer sent is known by its receipt alone', () => {
  const receipt = { destination: idOf(9), name: 'CRM', at: iso(NOW), remoteId: '7', link: null };
  expect(leftOf({ rows: [], receipt, erased }, { since: null })).toEqual([
    { what: 'account', record: '7', link: null, ours: false },
  ]);
  expect(leftOf({ rows: [], receipt: null, erased }, { since: null })).toEqual([]);
});

test('a form names no records: the rep is told all the same', () => {
  const rows = left(sent(1, [{ name: `lead ${JANE}`, record: null, link: null }]));
  expect(rows).toEqual([{ what: 'account', record: '', link: null, ours: false }]);
  const [first] = erasing(rows, mappedIn(webToLead), { url: 'https://crm.example', settings: {} });
  expect(first?.run(new Map()).next()).toEqual({ done: true, value: { id: '', link: null } });
});
