import { expect, test } from 'vitest';
import { mapped } from '../../utils/crm/mapping/mapped.ts';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { bodyWithout } from '../../utils/domain/body.ts';
import { deliveryType } from '../../utils/domain/destination.ts';
import type { Forgotten } from '../../utils/domain/erasure.ts';
import { tracesOf } from '../../utils/domain/traces.ts';
import { z } from '../../utils/domain/zod.ts';
import { exampleId } from '../domain/examples.ts';
import { aDestination } from './rows.ts';
import { bodiesFor, examplePayloads, jane } from './story.ts';

const traces = tracesOf([
  { field: 'name', value: 'Jane Doe' },
  { field: 'email', value: 'jane@acme.example' },
]);
const forgotten: Forgotten = { ids: new Set([jane]), traces };
const bodies = [...examplePayloads()];
const PRIVACY = ['contact.erased', 'contact.objected'];

test('of whatever type a body is, nothing of theirs is left in it, and it is one of its type still', () => {
  const told = bodies.filter(([type]) => !PRIVACY.includes(type));
  expect(told).toHaveLength(deliveryType.options.length - 2);
  for (const [type, body] of told) {
    const left = bodyWithout({ id: 'd-1', body }, forgotten);
    expect(left).not.toMatch(/jane|doe|head of/i);
    expect(left).not.toContain(jane);
    const payload = JSON.parse(left);
    expect(z.safeParse(PAYLOADS[type], payload).error?.issues).toBeUndefined();
    expect(payload.data.replaces).toBe(left === body ? null : 'd-1');
  }
});

test('a body without anything of theirs stays the same text', () => {
  for (const [, body] of bodies) {
    const nobody = { ids: new Set([exampleId(99)]), traces: tracesOf([{ field: 'name', value: 'Zoe Ferrand' }]) };
    expect(bodyWithout({ id: 'd-1', body }, nobody)).toBe(body);
  }
});

test('who is to be forgotten or left in peace is still named by their id', () => {
  for (const [, body] of bodies.filter(([type]) => PRIVACY.includes(type))) {
    const { id } = JSON.parse(body).data.contact;
    expect(bodyWithout({ id: 'd-1', body }, { ...forgotten, ids: new Set([id]) })).toBe(body);
  }
});

test('nor in the records of a CRM’s own that wait', () => {
  const [row] = bodiesFor(aDestination(0, { preset: 'hubspot' }));
  expect(row?.body).toMatch(/jane@acme/);
  const left = bodyWithout({ id: 'd-1', body: row?.body ?? '' }, forgotten);
  expect(left).not.toMatch(/jane|doe|head of/i);
  const { data } = z.parse(mapped, JSON.parse(left));
  expect(data.contacts).toHaveLength(1);
  expect(data.replaces).toBe('d-1');
});
