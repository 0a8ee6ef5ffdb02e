import type { Declared, Mention, Reading } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import { READERS } from './declared.ts';
import { uncloaked } from './emails.ts';
import { type Flow, flow } from './flow.ts';
import { marksIn } from './marks.ts';
import { parse } from './parse.ts';
import { placeOf } from './place.ts';
import { mentionsIn } from './shown.ts';
import { textOf } from './text-of.ts';
import { isElement, type PageElement, type Tree } from './tree.ts';
import { showsNothing } from './visible.ts';

const HEADINGS = 20;
const CLOAKED = 200;
const LEADS = 3_000;
const LEADING = new Set(['a', 'img']);

/** Reads a snapshot, without judging it: candidates with their place. Pure; time grows with the snapshot's length. */
export function read(snapshot: Snapshot): Reading {
  const { url, contentType, title, selection } = snapshot;
  const { tree, partial } = parse(snapshot.markup);
  const shownText = flow();
  const declared: Declared = { blocks: [], metas: [], links: [], sources: [], headings: [] };
  const { cloaked, leads } = readInOnePass(tree, shownText, declared);
  const shown = shownText.shown(title);
  const { emails, numbers, places, imprints } = mentionsIn(shown);
  const { blocks, metas, links, sources, headings } = declared;
  return {
    url,
    contentType,
    title,
    language: tree.find(isElement)?.attributes.get('lang') ?? '',
    tree,
    leads,
    shown,
    blocks,
    marks: marksIn(tree, url),
    metas,
    links,
    sources,
    emails: [...cloaked, ...emails],
    numbers,
    places,
    headings,
    imprints,
    selection,
    partial: snapshot.partial || partial,
  };
}

/**
 * Joins the shown text, lets each element's reader read it, and gives the e-mail addresses hidden from harvesters, and
 * what may lead to people.
 */
function readInOnePass(tree: Tree, flow: Flow, into: Declared): { cloaked: Mention[]; leads: PageElement[] } {
  const cloaked: Mention[] = [];
  const leads: PageElement[] = [];
  let open: PageElement | null = null;
  let shownFrom = 0;
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    for (; open !== null && at >= open.end; open = open.parent) flow.edge(open.name);
    if (!isElement(node)) {
      if (at >= shownFrom) flow.add(node.text, node.parent, at);
      continue;
    }
    open = node;
    flow.edge(node.name);
    READERS.get(node.name)?.(node, tree, into);
    if (at < shownFrom) continue;
    flow.enter(node);
    const hidden = node.attributes.get('data-cfemail');
    const address = hidden === undefined ? null : uncloaked(hidden);
    if ((LEADING.has(node.name) || address !== null) && leads.length < LEADS) leads.push(node);
    if (address !== null && cloaked.length < CLOAKED) cloaked.push(mention(node, address));
    if (address !== null || (node.name !== 'head' && showsNothing(node))) shownFrom = node.end;
    if (node.name === 'h1' && into.headings.length < HEADINGS) {
      const text = textOf(node, tree, 300);
      if (text !== '') into.headings.push(mention(node, text));
    }
  }
  flow.edge('body');
  return { cloaked, leads };
}

function mention(element: PageElement, text: string): Mention {
  return { where: placeOf(element), text, before: '', quote: text };
}
