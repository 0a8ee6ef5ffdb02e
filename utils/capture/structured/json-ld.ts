import type { Reading } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { parsed } from './repair.ts';
import { localName } from './vocabulary.ts';

const DEPTH = 32;
const NODES = 20_000;

interface Pending {
  value: unknown;
  where: string;
  depth: number;
  parent: Entity | null;
  property: string;
  block: string;
}

type Follow = (value: unknown, key: string, parent: Entity | null, property: string) => void;

/**
 * Adds what all JSON-LD blocks say: `@graph`, arrays and nesting flattened, references by `@id` joined across blocks,
 * names of types and properties without prefix and in lower case. One bad block harms no other.
 */
export function addJsonLd(graph: Graph, blocks: Reading['blocks']): void {
  let nodes = 0;
  for (const [n, { text }] of blocks.entries()) {
    const where = `script[type="application/ld+json"]:nth(${n}) #`;
    const queue: Pending[] = [{ value: parsed(text), where, depth: 0, parent: null, property: '', block: String(n) }];
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
    const follow: Follow = (inner, key, to, as) =>
      queue.push({
        ...pending,
        value: inner,
        where: `${where}/${pointed(key)}`,
        depth: depth + 1,
        parent: to,
        property: as,
      });
    visitObject(graph, new Map(Object.entries(value)), pending, follow);
  } else if (parent !== null && (typeof value === 'string' || typeof value === 'number')) {
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
  const types = typesOf(object.get('@type') ?? object.get('type'));
  const id = textIn(object.get('@id') ?? object.get('id'));
  const contents = [...object].filter(([key]) => !key.startsWith('@') && key !== 'type' && key !== 'id');
  if (object.has('@graph')) follow(object.get('@graph'), '@graph', null, '');
  if (types.length === 0 && id === null && contents.length === 0) return;

  const entity = graph.entity(id, types, { where, method: 'json-ld' }, block);
  if (parent === null) entity.top = true;
  else graph.join(parent, property, entity, where);
  for (const [key, value] of contents) {
    follow(value, key, entity, localName(key));
  }
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, 2_048) : null;
}

function typesOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.filter((type) => typeof type === 'string').map(localName);
}

/** A key as a JSON pointer writes it (RFC 6901), bounded. */
function pointed(key: string): string {
  return key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
}
