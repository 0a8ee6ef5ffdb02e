import type { Reading } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { parsed } from './repair.ts';
import { NO_TERMS, named, type Terms, termsOf } from './terms.ts';
import { localName, propertyName } from './vocabulary.ts';

const DEPTH = 32;
const NODES = 20_000;

interface Pending {
  value: unknown;
  where: string;
  depth: number;
  parent: Entity | null;
  property: string;
  /** The property leads from the value to the parent (`@reverse`). */
  reverse: boolean;
  block: string;
  terms: Terms;
}

type Follow = (value: unknown, key: string, parent: Entity | null, property: string, reverse?: boolean) => void;

/**
 * Adds what all JSON-LD blocks say: `@graph`, arrays and nesting flattened, references by `@id` joined across blocks,
 * names of types and properties without prefix and in lower case. One bad block harms no other.
 */
export function addJsonLd(graph: Graph, blocks: Reading['blocks']): void {
  let nodes = 0;
  for (const [n, { text }] of blocks.entries()) {
    const where = `script[type="application/ld+json"]:nth(${n}) #`;
    const root = { depth: 0, parent: null, property: '', reverse: false, block: String(n), terms: NO_TERMS };
    const queue: Pending[] = [{ value: parsed(text), where, ...root }];
    // A queue instead of recursion: nesting is the page's to choose.
    for (const pending of queue) {
      if (++nodes > NODES) return;
      if (pending.depth <= DEPTH) visit(graph, pending, queue);
    }
  }
}

function visit(graph: Graph, pending: Pending, queue: Pending[]): void {
  const { value, where, depth, parent, property } = pending;
  if (Array.isArray(value)) {
    // As many as can still be visited: an array of a million is copied no further.
    value.slice(0, NODES).forEach((item, n) => {
      queue.push({ ...pending, value: item, where: `${where}/${n}`, depth: depth + 1 });
    });
  } else if (typeof value === 'object' && value !== null) {
    const object = new Map(Object.entries(value));
    const terms = termsOf(object.get('@context')) ?? pending.terms;
    const follow: Follow = (inner, key, to, as, reverse = false) =>
      queue.push({
        ...pending,
        terms,
        reverse,
        value: inner,
        where: `${where}/${pointed(key)}`,
        depth: depth + 1,
        parent: to,
        property: as,
      });
    visitObject(graph, named(object, terms), { ...pending, terms }, follow);
  } else if (parent !== null && !pending.reverse && (typeof value === 'string' || typeof value === 'number')) {
    graph.say(parent, property, { text: String(value), language: null, where, method: 'json-ld' });
  }
}

function visitObject(graph: Graph, object: ReadonlyMap<string, unknown>, pending: Pending, follow: Follow): void {
  const { where, parent, property, block } = pending;
  const list = ['@list', '@set'].find((key) => object.has(key));
  if (list !== undefined) {
    follow(object.get(list), list, parent, property);
    return;
  }
  if (object.has('@value')) {
    const literal = object.get('@value');
    const plain = typeof literal === 'string' || typeof literal === 'number';
    const language = textIn(object.get('@language'));
    if (parent !== null && plain)
      graph.say(parent, property, { text: String(literal), language, where, method: 'json-ld' });
    return;
  }
  if (parent !== null && isLanguageMap(object)) {
    for (const [language, text] of object)
      graph.say(parent, property, { text: String(text), language, where, method: 'json-ld' });
    return;
  }
  const types = typesOf(object.get('@type'), pending.terms);
  const id = textIn(object.get('@id'));
  const contents = [...object, ...nestedIn(object, pending.terms)].filter(([key]) => !key.startsWith('@'));
  for (const key of ['@graph', '@included']) if (object.has(key)) follow(object.get(key), key, null, '');
  if (types.length === 0 && id === null && contents.length === 0) return;

  const entity = graph.entity(id, types, { where, method: 'json-ld' }, block);
  if (parent === null) entity.top = true;
  else if (pending.reverse) graph.join(entity, property, parent, where);
  else graph.join(parent, property, entity, where);
  for (const [key, value] of contents) follow(value, key, entity, propertyName(key));
  const reverse = object.get('@reverse');
  if (typeof reverse === 'object' && reverse !== null) {
    for (const [key, value] of Object.entries(reverse))
      follow(value, `@reverse/${key}`, entity, propertyName(key), true);
  }
}

/** Properties that stand in a group of their own (`@nest`): the entity's all the same. */
function nestedIn(object: ReadonlyMap<string, unknown>, terms: Terms): [string, unknown][] {
  const nest = object.get('@nest');
  const groups: unknown[] = Array.isArray(nest) ? nest.slice(0, 20) : [nest];
  return groups.flatMap((group) =>
    typeof group === 'object' && group !== null ? [...named(new Map(Object.entries(group)), terms)] : [],
  );
}

/** Texts by their language: `{"en": "Mill", "fr": "Moulin"}`. */
function isLanguageMap(object: ReadonlyMap<string, unknown>): boolean {
  const entries = [...object].slice(0, 50);
  return (
    entries.length > 0 &&
    entries.every(([key, value]) => /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/.test(key) && typeof value === 'string')
  );
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 2_048) : null;
}

function typesOf(value: unknown, terms: Terms): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.filter((type) => typeof type === 'string').map((type) => localName(terms.get(type) ?? type));
}

/** A key as a JSON pointer writes it (RFC 6901), bounded. */
function pointed(key: string): string {
  return key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
}
