import type { Delivery } from '../domain/delivery.ts';
import { type Forgotten, withoutTraces } from '../domain/erasure.ts';
import type { Id } from '../domain/identifier.ts';
import type { Traces } from '../domain/traces.ts';
import { withoutPerson } from '../domain/without-person.ts';
import type { Writable } from './database.ts';
import { rangeOf } from './ranges.ts';

/**
 * Forgets people in what is sent about their accounts. A body that waits is queued anew without them, under another id
 * that names the one it replaces, so that one id never has two bodies; one that is over keeps its receipt, and no body.
 */
export async function forgetDeliveries(tx: Writable, forgotten: Forgotten, accounts: readonly Id[]): Promise<void> {
  const outbox = tx.objectStore('outbox');
  for (const account of accounts) {
    for (const row of await outbox.index('account').getAll(rangeOf(account))) {
      if (forgotten.ids.has(account)) {
        await outbox.delete(row.id);
        continue;
      }
      const body = cleaned(row, forgotten);
      const answer = row.answer === null ? null : String(withoutTraces(row.answer, forgotten.traces));
      if (body === row.body && answer === row.answer) continue;
      if (row.dueAt === 0) await outbox.put({ ...row, answer, body: body === row.body ? body : '' });
      else {
        await outbox.delete(row.id);
        await outbox.put(anew(row, body, answer));
      }
    }
  }
}

function anew(row: Delivery, body: string, answer: string | null): Delivery {
  const [, base = row.id, time = '1'] = /^(.{1,400}?)(?:-r(\d{1,6}))?$/.exec(row.id) ?? [];
  return { ...row, id: `${base}-r${Number(time) + 1}`, body, answer, state: 'queued', lease: null, reason: null };
}

/** The body without them; the same text where nothing of theirs is in it. */
function cleaned({ id, body }: Delivery, forgotten: Forgotten): string {
  const told = body === '' ? null : parsed(body);
  const left = withoutTraces(withoutTheirLines(withoutThem(told, forgotten.ids), forgotten.traces), forgotten.traces);
  return left === told ? body : JSON.stringify(replacing(left, id));
}

/** In a note a line that begins with them is theirs whole: it goes on with what they do and where they answer. */
function withoutTheirLines(told: unknown, traces: Traces): unknown {
  if (!isObject(told) || !isObject(told.data) || typeof told.data.note !== 'string') return told;
  const lines = told.data.note.split('\n');
  const left = lines.filter(
    (line) => !line.startsWith('- ') || withoutPerson(line, traces).startsWith(line.slice(0, 3)),
  );
  if (left.length === lines.length) return told;
  return { ...told, data: { ...told.data, note: left.join('\n') } };
}

/** What a body says; the text itself where it is damaged. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function replacing(told: unknown, id: string): unknown {
  return isObject(told) && isObject(told.data) ? { ...told, data: { ...told.data, replaces: id } } : told;
}

/** What is theirs in a picture of an account: themselves, their facts, their words. The same value where nothing is. */
function withoutThem(value: unknown, ids: ReadonlySet<Id>): unknown {
  if (Array.isArray(value)) {
    const left = value.filter((item) => !isTheirs(item, ids)).map((item) => withoutThem(item, ids));
    return left.length === value.length && left.every((item, n) => item === value[n]) ? value : left;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, withoutThem(item, ids)]);
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

function isTheirs(item: unknown, ids: ReadonlySet<Id>): boolean {
  if (!isObject(item)) return false;
  return [item.id, item.subject, item.contact].some((id) => typeof id === 'string' && ids.has(id));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
