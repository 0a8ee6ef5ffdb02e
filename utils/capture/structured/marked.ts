import type { Method } from '../../domain/fact.ts';
import type { Mark } from '../reading.ts';
import type { Entity } from './entity.ts';
import type { Graph } from './graph.ts';
import { aspectOf } from './vocabulary.ts';

/** An element that structured data are written on, with those around it and within it. */
export interface MarkNode extends Mark {
  index: number;
  around: MarkNode | null;
  within: MarkNode[];
}

/** A page's marks as the tree that they stand in. */
export function markTree(marks: readonly Mark[]): MarkNode[] {
  const nodes: MarkNode[] = [];
  for (const [index, mark] of marks.entries()) {
    // A parent stands before its children: whatever else a page's reading claims is no parent.
    const around = nodes[mark.parent] ?? null;
    const node = { ...mark, index, around, within: [] };
    around?.within.push(node);
    nodes.push(node);
  }
  return nodes;
}

const LINKING: ReadonlyMap<string, string> = new Map(
  [
    'a href',
    'area href',
    'link href',
    'img src',
    'audio src',
    'video src',
    'embed src',
    'iframe src',
    'source src',
    'object data',
  ].map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']),
);
/** Properties whose value is where a link leads, whatever its text says. */
const ADDRESSES = /^(?:url|sameas|email|mainentityofpage|logo|image|photo|hasmap|contenturl|seealso|homepage|page)$/;
/** Properties that no address can be. */
const WORDS =
  /^(?:name|legalname|alternatename|jobtitle|givenname|familyname|description|streetaddress|addresslocality)$/;
const REACHING = /^(?:mailto|tel|callto|fax):/i;

/**
 * What a property's element gives for it: its `content`, its date, where it leads, or its text. A name on a link is
 * the link's text, whatever the letter of the standards: sites mean so.
 */
export function valueIn({ name, attributes, text }: Mark, property: string): string {
  const { content, datetime, value } = attributes;
  if (content !== undefined) return content;
  if (datetime !== undefined) return datetime;
  if ((name === 'data' || name === 'meter') && value !== undefined) return value;
  const target = attributes[LINKING.get(name) ?? ''];
  if (target === undefined) return text;
  // A picture of a name or a number says it in its `alt`.
  if (name === 'img' && !ADDRESSES.test(property)) return attributes.alt ?? target;
  // `<a itemprop="telephone" href="tel:…">`: the text is the number as people write it, the link as machines do.
  if (REACHING.test(target)) return text.includes('@') || /\d{3}/.test(text.replace(/\D/g, '')) ? text : target;
  return ADDRESSES.test(property) || (text === '' && !WORDS.test(property)) ? target : text;
}

export function words(list: string | undefined): string[] {
  return list?.split(/\s+/).filter((word) => word !== '') ?? [];
}

/** A person or a firm in which nothing is marked goes by its text: `<b itemscope itemtype="…/Person">Ann Lee</b>`. */
export function nameByText(graph: Graph, item: Entity, { text, where, within }: MarkNode, method: Method): void {
  const aspect = aspectOf([...item.types]);
  const bare = within.length === 0 && item.literals.size === 0 && text !== '';
  if (bare && (aspect === 'person' || aspect === 'organisation')) {
    graph.say(item, 'name', { text, language: null, where, method });
  }
}
