import type { Method } from '../../domain/fact.ts';
import { type Entity, emptyEntity, type Literal } from './entity.ts';
import { aspectOf, localName } from './vocabulary.ts';

/** As many entities under one id are told apart by what they are; more is no honest page. */
const TWINS = 3;
/** As many values of one property count; a page that gives more means harm, since what follows compares them. */
const VALUES = 200;
/** Properties whose value is an address itself, not whatever the page has under it. */
const ADDRESSES = new Set(['url', 'sameas']);
/** Properties that lead to an organisation, even when they only name it. */
const ORGANISATIONS = new Set(['hiringorganization', 'worksfor', 'affiliation', 'publisher', 'seller', 'offeredby']);

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

  /** What is written as a plain string and means a thing becomes one, once all are known. */
  finish(): Entity[] {
    for (const entity of [...this.#entities]) {
      for (const [property, literals] of entity.literals) {
        for (const literal of literals) {
          if (property === 'additionaltype') entity.types.add(localName(literal.text));
          const meant = this.#meant(property, literal);
          if (meant !== null && meant !== entity) this.join(entity, property, meant, literal.where);
        }
      }
    }
    return this.#entities;
  }

  /** A reference (`"publisher": "#organization"`), or an organisation by name alone (`"hiringOrganization": "Acme"`). */
  #meant(property: string, literal: Literal): Entity | null {
    const refers = /^(?:#|_:|https?:|\/)/.test(literal.text);
    if (refers) return ADDRESSES.has(property) ? null : (this.#byId.get(this.#key(literal.text, '0'))?.[0] ?? null);
    if (!ORGANISATIONS.has(property) || literal.text.trim() === '') return null;
    const named = emptyEntity(null, ['organization'], literal.where, literal.method);
    this.say(named, 'name', literal);
    this.#entities.push(named);
    return named;
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
