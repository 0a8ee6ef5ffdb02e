import type { Reading } from '../reading.ts';
import type { Entity } from './entity.ts';
import { Graph } from './graph.ts';
import { addJsonLd } from './json-ld.ts';

/** What a page's structured data describe. */
export function entitiesIn(reading: Reading): Entity[] {
  const graph = new Graph(reading.url);
  addJsonLd(graph, reading.blocks);
  return graph.finish();
}
