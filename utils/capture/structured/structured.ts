import type { Reading } from '../reading.ts';
import type { Entity } from './entity.ts';
import { Graph } from './graph.ts';
import { addJsonLd } from './json-ld.ts';
import { markTree } from './marked.ts';
import { addMicrodata } from './microdata.ts';
import { addMicroformats } from './microformats.ts';
import { addRdfa } from './rdfa.ts';

/** What a page's structured data describe. */
export function entitiesIn(reading: Reading): Entity[] {
  const graph = new Graph(reading.url);
  addJsonLd(graph, reading.blocks);
  const nodes = markTree(reading.marks);
  addMicrodata(graph, nodes);
  addRdfa(graph, nodes);
  addMicroformats(graph, nodes, reading.url);
  return graph.finish();
}
