import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { type MarkNode, nameByText, valueIn, words } from './marked.ts';
import { localName, propertyName } from './vocabulary.ts';

/** What an element's children are about, and the relations that wait for what they describe (`rel` without an object). */
interface Context {
  subject: Entity | null;
  waiting: { from: Entity; property: string }[];
}

const TOP: Context = { subject: null, waiting: [] };
/** Relations of links that are none of the data's. */
const NAVIGATION =
  /^(?:nofollow|noopener|noreferrer|external|next|prev|stylesheet|icon|canonical|alternate|bookmark|tag|me|license)$/;

/** Properties that lead to a thing: a link to a part of the page names what is described there, not what it reads. */
const THINGS =
  /^(?:address|location|employees?|founders?|members?|worksfor|affiliation|contactpoints?|publisher|provider|seller|organizer|hiringorganization|mainentity|about)$/;

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

/** `<div vocab="…" type="Store">`: a common slip for `typeof`. Forms and scripts have types of their own. */
function meantType({ name, attributes }: MarkNode): string | undefined {
  const ofData = attributes.vocab !== undefined && /^[A-Z]\w{2,60}$/.test(attributes.type ?? '');
  return ofData && /^(?:div|section|article|main|body|span|p|address|header|footer)$/.test(name)
    ? attributes.type
    : undefined;
}

function contextOf(graph: Graph, node: MarkNode, around: Context): Context {
  const { attributes, where } = node;
  const properties = words(attributes.property).map(propertyName);
  const relations = words(attributes.rel)
    .filter((rel) => !NAVIGATION.test(rel))
    .map(propertyName);
  const entity = (id: string | null, types: readonly string[]) =>
    graph.entity(id, types, { where, method: 'rdfa' }, 'rdfa');
  const target = attributes.resource ?? attributes.href ?? attributes.src;
  const join = (thing: Entity, names: readonly string[]) => {
    const { subject } = around;
    for (const name of names) if (subject !== null && subject !== thing) graph.join(subject, name, thing, where);
    for (const { from, property } of around.waiting) if (from !== thing) graph.join(from, property, thing, where);
    for (const rev of words(attributes.rev)) if (subject !== null) graph.join(thing, propertyName(rev), subject, where);
  };

  const types = attributes.typeof ?? meantType(node);
  if (types !== undefined) {
    const thing = entity(attributes.about ?? target ?? null, words(types).map(localName));
    thing.top ||= around.subject === null || properties.length + relations.length + around.waiting.length === 0;
    join(thing, [...properties, ...relations]);
    nameByText(graph, thing, node, 'rdfa');
    return { subject: thing, waiting: [] };
  }
  const subject = attributes.about === undefined ? around.subject : entity(attributes.about, []);
  // What is related stands within: its own properties follow.
  if (subject !== null && relations.length > 0 && target !== undefined && node.within.length > 0) {
    const thing = entity(target, []);
    for (const relation of relations) if (thing !== subject) graph.join(subject, relation, thing, where);
    return { subject: thing, waiting: [] };
  }
  // A resource that is named, but as nothing: what stands within is about it.
  if (properties.length + relations.length === 0 && attributes.resource !== undefined) {
    const thing = entity(attributes.resource, []);
    join(thing, []);
    return { subject: thing, waiting: [] };
  }
  if (subject === null) return around;
  const say = (property: string, text: string) =>
    graph.say(subject, property, { text, language: attributes.lang ?? null, where, method: 'rdfa' });
  for (const property of properties) {
    const part = THINGS.test(property) && /^#./.test(attributes.href ?? '') ? attributes.href : undefined;
    const thing = attributes.content === undefined ? (attributes.resource ?? part) : undefined;
    say(property, thing ?? valueIn(node, property));
  }
  for (const relation of relations) if (target !== undefined) say(relation, target);
  if (relations.length > 0 && target === undefined)
    return { subject, waiting: relations.map((property) => ({ from: subject, property })) };
  return { subject, waiting: attributes.about === undefined ? around.waiting : [] };
}
