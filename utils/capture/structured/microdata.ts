import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { type MarkNode, nameByText, valueIn, words } from './marked.ts';
import { localName, propertyName } from './vocabulary.ts';

/** Elements read in all: a thousand items may count in one part of the page each. */
const VISITS = 100_000;

/**
 * Adds what microdata say: items, their properties, and those that `itemref` counts in from elsewhere on the page
 * (HTML Living Standard, 5.2.5).
 */
export function addMicrodata(graph: Graph, nodes: readonly MarkNode[]): void {
  const items = new Map<MarkNode, Entity>();
  for (const node of nodes) {
    if (node.attributes.itemscope !== undefined) items.set(node, itemOf(graph, node));
  }
  let visits = 0;
  const byId = new Map(nodes.map((node) => [node.attributes.id, node]));
  for (const [node, item] of items) {
    const own = words(node.attributes.itemref).flatMap((id) => byId.get(id) ?? []);
    const visited = new Set<MarkNode>([node]);
    const queue = [...node.within, ...own];
    // A reference may lead back: each element counts once.
    for (const part of queue) {
      if (visited.has(part) || ++visits > VISITS) continue;
      visited.add(part);
      for (const property of words(part.attributes.itemprop)) add(graph, item, propertyName(property), part, items);
      if (part.attributes.itemscope === undefined) queue.push(...part.within);
    }
  }
  for (const [node, item] of items) nameByText(graph, item, node, 'microdata');
  // An `itemprop` alone does not make a part: it must stand within an item, or be referred to.
  for (const item of items.values()) if (item.roles.length === 0) item.top = true;
}

function itemOf(graph: Graph, node: MarkNode): Entity {
  const types = words(node.attributes.itemtype).map(localName);
  return graph.entity(node.attributes.itemid ?? null, types, { where: node.where, method: 'microdata' }, 'microdata');
}

function add(graph: Graph, item: Entity, property: string, part: MarkNode, items: ReadonlyMap<MarkNode, Entity>): void {
  const inner = items.get(part);
  if (inner !== undefined && inner !== item) graph.join(item, property, inner, part.where);
  else {
    const text = valueIn(part, property);
    graph.say(item, property, { text, language: part.attributes.lang ?? null, where: part.where, method: 'microdata' });
  }
}
