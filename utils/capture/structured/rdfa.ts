import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { type MarkNode, valueIn, words } from './marked.ts';
import { localName } from './vocabulary.ts';

/** What an element's children are about, and the relations that wait for what they describe (`rel` without an object). */
interface Context {
  subject: Entity | null;
  waiting: { from: Entity; property: string }[];
}

const TOP: Context = { subject: null, waiting: [] };
/** Relations of links that are none of the data's. */
const NAVIGATION =
  /^(?:nofollow|noopener|noreferrer|external|next|prev|stylesheet|icon|canonical|alternate|bookmark|tag|me|license)$/;

/**
 * Adds what RDFa says (RDFa Core 1.1 without its datatypes): `typeof`, `property`, `rel`, `rev`, `about`, `resource`,
 * `content`. Vocabularies and prefixes only tell where a name comes from; the name itself is what counts here.
 */
export function addRdfa(graph: Graph, nodes: readonly MarkNode[]): void {
  const contexts = new Map<MarkNode, Context>();
  for (const node of nodes) {
    const around = (node.around && contexts.get(node.around)) ?? TOP;
    contexts.set(node, contextOf(graph, node, around));
  }
}

function contextOf(graph: Graph, node: MarkNode, around: Context): Context {
  const { attributes, where } = node;
  const properties = words(attributes.property).map(localName);
  const relations = words(attributes.rel)
    .filter((rel) => !NAVIGATION.test(rel))
    .map(localName);
  const entity = (id: string | null, types: readonly string[]) =>
    graph.entity(id, types, { where, method: 'rdfa' }, 'rdfa');
  const target = attributes.resource ?? attributes.href ?? attributes.src;

  if (attributes.typeof !== undefined) {
    const types = words(attributes.typeof).map(localName);
    const thing = entity(
      attributes.about ?? attributes.resource ?? (properties.length + relations.length > 0 ? null : (target ?? null)),
      types,
    );
    const { subject } = around;
    if (subject === null || properties.length + relations.length === 0) thing.top ||= subject === null;
    for (const property of [...properties, ...relations])
      if (subject !== null && subject !== thing) graph.join(subject, property, thing, where);
    for (const { from, property } of around.waiting) if (from !== thing) graph.join(from, property, thing, where);
    for (const rev of words(attributes.rev)) if (subject !== null) graph.join(thing, localName(rev), subject, where);
    return { subject: thing, waiting: [] };
  }
  const subject = attributes.about === undefined ? around.subject : entity(attributes.about, []);
  if (subject === null) return around;
  const say = (property: string, text: string) =>
    graph.say(subject, property, { text, language: attributes.lang ?? null, where, method: 'rdfa' });
  for (const property of properties) {
    say(
      property,
      attributes.content === undefined && attributes.resource !== undefined
        ? attributes.resource
        : valueIn(node, property),
    );
  }
  if (relations.length > 0 && target !== undefined) for (const relation of relations) say(relation, target);
  const waiting =
    relations.length > 0 && target === undefined
      ? relations.map((property) => ({ from: subject, property }))
      : around.waiting;
  return { subject, waiting: attributes.about === undefined ? waiting : [] };
}
