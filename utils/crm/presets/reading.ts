import { plainLine } from '../../domain/text.ts';
import { type Remote, remoteOf } from '../answer.ts';
import type { MappedRecord } from '../mapping/mapped.ts';
import type { Done, Refusal } from './preset.ts';

/** What is there in an answer's JSON; undefined where nothing is, whatever shape it has. */
export function within(json: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    json,
  );
}

export function listIn(json: unknown, ...path: (string | number)[]): unknown[] {
  const list = within(json, ...path);
  return Array.isArray(list) ? list : [];
}

/** A text or a number, as text; empty for anything else. */
export function textIn(json: unknown, ...path: (string | number)[]): string {
  const value = within(json, ...path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The record that an answer names. One that names none came from someone else: a proxy that wants a login, say. */
export function recordIn(id: unknown, link?: string | null): Remote | Refusal {
  const remote = remoteOf(id, link);
  return remote.id === null ? passing('The answer names no record') : remote;
}

/** A record that was not there before. */
export function madeIn(id: unknown, link?: string | null): Done | Refusal {
  const record = recordIn(id, link);
  return 'is' in record ? record : { ...record, made: true };
}

/** The record of a contact, as theirs. */
export function ofPerson({ id: contact }: Pick<MappedRecord, 'id'>, done: Done | Refusal): Done | Refusal {
  if ('is' in done || done.id === null) return done;
  const { id: record, link, made = false } = done;
  return { id: record, link, people: [{ contact, record, link, made }] };
}

export const NOTHING: Remote = { id: null, link: null };

export function passing(why: string, wait?: number): Refusal {
  return wait === undefined ? { is: 'passing', why: plainLine(why) } : { is: 'passing', why: plainLine(why), wait };
}

export function final(why: string): Refusal {
  return { is: 'final', why: plainLine(why) };
}
