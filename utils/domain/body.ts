import type { Delivery } from './delivery.ts';
import { type Forgotten, withoutTraces } from './erasure.ts';
import type { Id } from './identifier.ts';
import { isObject, jsonIn } from './json.ts';
import type { Traces } from './traces.ts';
import { withoutPerson } from './without-person.ts';

/**
 * What is sent, without people who were erased, or who objected to being prospected: themselves, their facts, their words,
 * and what tells of them in other texts. It says which delivery it takes the place of. The same text where nothing of
 * theirs is in it.
 */
export function bodyWithout({ id, body }: Pick<Delivery, 'id' | 'body'>, { ids, traces }: Forgotten): string {
  const told = jsonIn(body) ?? body;
  if (isPrivacy(told)) return body;
  const left = withoutTraces(withoutTheirLines(withoutThem(told, ids), traces), traces);
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

/** Whoever is told to forget someone, or to leave them in peace, must know whom: by their id, and by nothing else. */
function isPrivacy(told: unknown): boolean {
  return isObject(told) && (told.type === 'contact.erased' || told.type === 'contact.objected');
}

/** A body that says which delivery it takes the place of. */
export function bodyReplacing(body: string, id: string): string {
  return JSON.stringify(replacing(jsonIn(body) ?? body, id));
}

function replacing(told: unknown, id: string): unknown {
  return isObject(told) && isObject(told.data) ? { ...told, data: { ...told.data, replaces: id } } : told;
}

/** What is theirs is no item of any list, and null elsewhere. The same value where nothing is. */
function withoutThem(value: unknown, ids: ReadonlySet<Id>): unknown {
  if (Array.isArray(value)) {
    const left = value.filter((item) => !isTheirs(item, ids)).map((item) => withoutThem(item, ids));
    return left.length === value.length && left.every((item, n) => item === value[n]) ? value : left;
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    return [key, isThey(item, ids) ? null : withoutThem(item, ids)];
  });
  return entries.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(entries);
}

/** Of the items of a list: they themselves, or something that is about or by them. */
function isTheirs(item: unknown, ids: ReadonlySet<Id>): boolean {
  return isThey(item, ids) || (isObject(item) && (isThey(item.subject, ids) || isThey(item.contact, ids)));
}

/** One of them, whole or by their id. */
function isThey(value: unknown, ids: ReadonlySet<Id>): boolean {
  const id = isObject(value) ? value.id : value;
  return typeof id === 'string' && ids.has(id);
}
