import type { Reading } from '../reading.ts';
import { type Entity, emptyEntity, type Literal } from './entity.ts';
import { parsed } from './repair.ts';
import { aspectOf, localName } from './vocabulary.ts';

const DEPTH = 32;
const NODES = 20_000;
/** As many entities under one `@id` are told apart by what they are; more is no honest page. */
const TWINS = 3;

interface Pending {
  value: unknown;
  where: string;
  depth: number;
  parent: Entity | null;
  property: string;
  block: number;
}

/**
 * What all JSON-LD blocks of a page say, as entities: `@graph`, arrays and nesting flattened, references by `@id`
 * joined across blocks, names of types and properties without prefix and in lower case. One bad block harms no other.
 */
export function graphOf(reading: Pick<Reading, 'blocks' | 'url'>): Entity[] {
  const graph = new Graph(reading.url);
  reading.blocks.forEach((block, n) => {
    graph.add(parsed(block.text), n);
  });
  return graph.finish();
}

class Graph {
  readonly #base: string;
  readonly #entities: Entity[] = [];
  readonly #byId = new Map<string, Entity[]>();
  #nodes = 0;

  constructor(base: string) {
    this.#base = base;
  }

  add(value: unknown, block: number): void {
    const where = `script[type="application/ld+json"]:nth(${block}) #`;
    const queue: Pending[] = [{ value, where, depth: 0, parent: null, property: '', block }];
    // A queue instead of recursion: nesting is the page's to choose.
    for (const pending of queue) {
      if (++this.#nodes > NODES) return;
      if (pending.depth <= DEPTH) this.#visit(pending, queue);
    }
  }

  /** References written as plain strings (`"publisher": "#organization"`) are joined once all are known. */
  finish(): Entity[] {
    for (const entity of this.#entities) {
      for (const [property, literals] of entity.literals) {
        for (const { text, where } of literals) {
          const target = this.#byId.get(this.#key(text, 0))?.[0];
          const refers = /^(?:#|_:|https?:|\/)/.test(text) && property !== 'url' && property !== 'sameas';
          if (refers && target !== undefined && target !== entity) join(entity, property, target, where);
        }
      }
    }
    return this.#entities;
  }

  #visit({ value, where, depth, parent, property, block }: Pending, queue: Pending[]): void {
    if (Array.isArray(value)) {
      value.forEach((item, n) => {
        queue.push({ value: item, where: `${where}/${n}`, depth: depth + 1, parent, property, block });
      });
    } else if (typeof value === 'object' && value !== null) {
      this.#visitObject(new Map(Object.entries(value)), { value, where, depth, parent, property, block }, queue);
    } else if (parent !== null && (typeof value === 'string' || typeof value === 'number')) {
      push(parent.literals, property, { text: String(value), language: null, where });
    }
  }

  #visitObject(object: ReadonlyMap<string, unknown>, pending: Pending, queue: Pending[]): void {
    const { where, depth, parent, property, block } = pending;
    const follow = (value: unknown, key: string, to: Entity | null, as: string) =>
      queue.push({ value, where: `${where}/${pointed(key)}`, depth: depth + 1, parent: to, property: as, block });

    for (const list of ['@list', '@set']) {
      if (object.has(list)) return void follow(object.get(list), list, parent, property);
    }
    if (object.has('@value')) {
      const literal: Literal = { text: String(object.get('@value')), language: textIn(object.get('@language')), where };
      if (parent !== null) push(parent.literals, property, literal);
      return;
    }
    const types = typesOf(object.get('@type') ?? object.get('type'));
    const id = textIn(object.get('@id') ?? object.get('id'));
    const contents = [...object].filter(([key]) => !key.startsWith('@') && key !== 'type' && key !== 'id');
    if (object.has('@graph')) follow(object.get('@graph'), '@graph', null, '');
    if (types.length === 0 && id === null && contents.length === 0) return;

    const entity = this.#entity(id, types, where, block);
    if (parent === null) entity.top = true;
    else join(parent, property, entity, where);
    for (const [key, value] of contents) follow(value, key, entity, localName(key));
  }

  #entity(id: string | null, types: readonly string[], where: string, block: number): Entity {
    const key = id === null ? null : this.#key(id, block);
    const twins = key === null ? [] : (this.#byId.get(key) ?? []);
    // Some sites give their organisation and their web site one `@id`: only what can be one thing becomes one.
    const aspect = aspectOf(types);
    const known = twins.find((twin) => {
      const other = aspectOf([...twin.types]);
      return aspect === 'unknown' || other === 'unknown' || aspect === other;
    });
    if (known !== undefined) {
      for (const type of types) known.types.add(type);
      return known;
    }
    const entity = emptyEntity(key, types, where);
    this.#entities.push(entity);
    if (key !== null && twins.length < TWINS) this.#byId.set(key, [...twins, entity]);
    return entity;
  }

  #key(id: string, block: number): string {
    return id.startsWith('_:') ? `${block}${id}` : (URL.parse(id, this.#base)?.href ?? id);
  }
}

function join(from: Entity, property: string, to: Entity, where: string): void {
  push(from.links, property, { entity: to, where });
  to.roles.push({ property, of: from });
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
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
