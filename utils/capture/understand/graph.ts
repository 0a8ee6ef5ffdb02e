import type { Method } from '../../domain/fact.ts';
import { type Entity, emptyEntity, type Literal } from './entity.ts';
import { aspectOf } from './vocabulary.ts';

/** As many entities under one id are told apart by what they are; more is no honest page. */
const TWINS = 3;
/** As many values of one property count; a page that gives more means harm, since what follows compares them. */
const VALUES = 200;

/** Where and how something of the graph was written. */
export interface Writing {
  where: string;
  method: Method;
}

/**
 * What a page's structured data describe, whatever syntax they are written in: entities with their literals and links,
 * joined by their ids.
 */
export class Graph {
  readonly #base: string;
  readonly #entities: Entity[] = [];
  readonly #byId = new Map<string, Entity[]>();

  /** @param base the page's address, against which ids are resolved */
  constructor(base: string) {
    this.#base = base;
  }

  /**
   * The entity of an id, or a new one.
   *
   * @param scope tells the blank ids (`_:a`) of one block from those of another
   */
  entity(id: string | null, types: readonly string[], { where, method }: Writing, scope: string): Entity {
    const key = id === null ? null : this.#key(id, scope);
    const twins = key === null ? [] : (this.#byId.get(key) ?? []);
    // Some sites give their organisation and their web site one id: only what can be one thing becomes one.
    const aspect = aspectOf(types);
    const known = twins.find((twin) => {
      const other = aspectOf([...twin.types]);
      return aspect === 'unknown' || other === 'unknown' || aspect === other;
    });
    if (known !== undefined) {
      for (const type of types) known.types.add(type);
      return known;
    }
    const entity = emptyEntity(key, types, where, method);
    this.#entities.push(entity);
    if (key !== null && twins.length < TWINS) this.#byId.set(key, [...twins, entity]);
    return entity;
  }

  say(of: Entity, property: string, literal: Literal): void {
    push(of.literals, property, literal);
  }

  join(from: Entity, property: string, to: Entity, where: string): void {
    push(from.links, property, { entity: to, where });
    if (to.roles.length < VALUES) to.roles.push({ property, of: from });
  }

  /** References written as plain strings (`"publisher": "#organization"`) are joined once all are known. */
  finish(): Entity[] {
    for (const entity of this.#entities) {
      for (const [property, literals] of entity.literals) {
        for (const { text, where } of literals) {
          const refers = /^(?:#|_:|https?:|\/)/.test(text) && property !== 'url' && property !== 'sameas';
          const target = refers ? this.#byId.get(this.#key(text, '0'))?.[0] : undefined;
          if (target !== undefined && target !== entity) this.join(entity, property, target, where);
        }
      }
    }
    return this.#entities;
  }

  #key(id: string, scope: string): string {
    return id.startsWith('_:') ? `${scope}${id}` : (URL.parse(id, this.#base)?.href ?? id);
  }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list && list.length < VALUES) list.push(item);
  else if (!list) map.set(key, [item]);
}
