import type { Method } from '../../domain/fact.ts';
import type { Provenance } from '../understand/finding.ts';
import { withoutEntities } from './entities.ts';

/** A text or number that a page gives for a property, and where it stands. */
export interface Literal {
  text: string;
  language: string | null;
  where: string;
  /** The syntax that it was written in. */
  method: Method;
}

/** One thing that a page describes. Property and type names are schema.org's, in lower case. */
export interface Entity {
  id: string | null;
  types: Set<string>;
  literals: Map<string, Literal[]>;
  links: Map<string, { entity: Entity; where: string }[]>;
  /** Who points at it, and as what. */
  roles: { property: string; of: Entity }[];
  /** It stands on its own, not within another. */
  top: boolean;
  where: string;
  method: Method;
}

export function emptyEntity(id: string | null, types: readonly string[], where: string, method: Method): Entity {
  return { id, types: new Set(types), literals: new Map(), links: new Map(), roles: [], top: false, where, method };
}

/** The literals of some properties, in the order asked for, with character references read. */
export function literalsOf(entity: Entity, ...properties: string[]): Literal[] {
  return properties
    .flatMap((property) => entity.literals.get(property) ?? [])
    .map((literal) => ({ ...literal, text: withoutEntities(literal.text).trim() }))
    .filter(({ text }) => text !== '');
}

/** All that some entities say in words, with character references as they stand. */
export function textsOf(entities: readonly Entity[]): string[] {
  return entities.flatMap(({ literals }) => [...literals.values()].flat().map(({ text }) => text));
}

/** The entities that some properties lead to, in the order asked for. */
export function linksOf(entity: Entity, ...properties: string[]): Entity[] {
  return properties.flatMap((property) => entity.links.get(property) ?? []).map((link) => link.entity);
}

/** What an entity that stands where a text was asked for says in its stead: `"telephone": {"@type": "ContactPoint", …}`. */
const INSTEAD = ['name', 'value', 'textvalue', 'termcode'];

/** Literals of some properties, and the words of the entities that they lead to: `"knowsAbout": {"name": "…"}`. */
export function wordsOf(entity: Entity, ...properties: string[]): Literal[] {
  return properties.flatMap((property) => [
    ...literalsOf(entity, property),
    ...linksOf(entity, property).flatMap((other) => literalsOf(other, property, ...INSTEAD).slice(0, 1)),
  ]);
}

/** The addresses that some properties give: literals, and entities by their `@id` or `url`. */
export function addressesOf(entity: Entity, ...properties: string[]): Literal[] {
  const linked = properties
    .flatMap((property) => entity.links.get(property) ?? [])
    .flatMap(({ entity: other, where }) => {
      const own = literalsOf(other, 'url', 'contenturl');
      return own.length > 0 || other.id === null
        ? own
        : [{ text: other.id, language: null, where, method: other.method }];
    });
  return [...literalsOf(entity, ...properties), ...linked];
}

export function nameOf(entity: Entity): string {
  return wordsOf(entity, 'name', 'legalname', 'alternatename')[0]?.text ?? '';
}

/** Where a literal comes from, as a finding tells it. */
export function saidBy({ method, where }: Literal, confidence: number): Provenance {
  return { method, where, confidence };
}
