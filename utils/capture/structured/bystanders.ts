import type { Card } from './card.ts';
import { classOf } from './card.ts';
import { type MarkNode, words } from './marked.ts';

/** Entries name who wrote them and whom they mention; publishing systems mark whole pages as such. */
const ENTRY = /(?:^|\s)(?:h-(?:entry|feed)|hentry)(?:\s|$)/;
/** Reviews and events name people and firms that are not the page's: who comes, who organises. */
const GATHERING = /(?:^|\s)(?:h-(?:review|event)|hreview|vevent)(?:\s|$)/;
/** What an address in it is somebody else's by. Many sites mark every page as an `hentry`. */
const HOLDING = /(?:^|\s)(?:h-(?:entry|feed|review|event)|hreview|vevent)(?:\s|$)/;
/** What a review is about. */
const ITEM = /(?:^|\s)(?:p-)?item(?:\s|$)/;
/** Parts of the classes by which authors and others are told: `entry-author`, `cm_author`, `comment-meta`. */
const AUTHOR = /(?:^|[\s_-])(?:author|autor|auteur|byline)(?:[\s_-]|$)/i;
const OTHER = /(?:^|[\s_-])(?:comments?|commenter|reviewer|attendee|organi[sz]er|mention|testimonial)(?:[\s_-]|$)/i;
/** Where others speak: comments by the ids of their elements, and what is quoted. */
const OF_OTHERS = /#[\w-]{0,60}comment|(?:^|\s)blockquote(?![\w-])/i;
/** What a résumé names beside its author: firms and schools (microformats.org/wiki/h-resume). */
const PAST = /(?:^|\s)(?:p-)?(?:education|affiliation)(?:\s|$)/;
const POST = /(?:^|\s)(?:p-)?experience(?:\s|$)/;
const END = /(?:^|\s)(?:dt-end|dtend)(?:\s|$)/;

/** What an element stands in or is. */
export interface Setting {
  /** As whom the nearest element that says so names somebody. */
  as: 'author' | 'other' | null;
  /** The nearest thing that names people and firms without being theirs. */
  within: 'entry' | 'gathering' | null;
  /** Whether any card or such a thing is around it. */
  held: boolean;
}

export function settingsOf(nodes: readonly MarkNode[]): ReadonlyMap<MarkNode, Setting> {
  const known = new Map<MarkNode, Setting>();
  for (const node of nodes) {
    const outer = node.around === null ? undefined : known.get(node.around);
    const own = node.attributes.class ?? '';
    const as = OTHER.test(own) ? 'other' : AUTHOR.test(own) ? 'author' : (outer?.as ?? null);
    const within = thingOf(own) ?? outer?.within ?? null;
    const { around } = node;
    const holds = around !== null && (HOLDING.test(around.attributes.class ?? '') || classOf(around) === 'card');
    known.set(node, { as, within, held: holds || (outer?.held ?? false) });
  }
  return known;
}

function thingOf(classes: string): Setting['within'] {
  if (GATHERING.test(classes)) return 'gathering';
  return ENTRY.test(classes) ? 'entry' : null;
}

/** Whether a firm's card stands in a résumé, as that of where its author works or worked. */
export function isOfResume({ attributes }: MarkNode): boolean {
  const classes = attributes.class ?? '';
  return PAST.test(classes) || POST.test(classes);
}

/**
 * Whether a card only names somebody who has no part in the page: who wrote an entry, commented on it, comes to an
 * event. What a review is about is more than named; so is an author who can be reached, or whose home the site is. Of
 * what a résumé names only where its author still works counts.
 *
 * @param home the address of the site's entrance
 */
export function isBystander(card: Card, { as, within }: Setting, home: string | null): boolean {
  const { node } = card;
  const own = node.attributes.class ?? '';
  if (POST.test(own)) return node.within.some(({ attributes }) => END.test(attributes.class ?? ''));
  if (PAST.test(own) || as === 'other' || OF_OTHERS.test(node.where) || card.name.startsWith('@')) return true;
  // `<a class="p-location h-card">`: where something was written.
  if (/(?:^|\s)p-location(?:\s|$)/.test(own) && !isReached(card)) return true;
  if (within === 'gathering') return !ITEM.test(own);
  if (as === 'author' || isByline(node)) return within === 'entry' || !(isReached(card) || leadsTo(card, home));
  return within === 'entry' && !isReached(card);
}

/** `<a rel="author" href="/author/ann/">`. */
function isByline(node: MarkNode): boolean {
  return [node, ...node.within, ...node.within.flatMap(({ within }) => within)].some(
    ({ attributes: { rel, href } }) => words(rel).includes('author') || /\/author\/[^/]/.test(href ?? ''),
  );
}

function isReached({ parts, addresses, writtenAddresses }: Card): boolean {
  const reached = parts.some(({ property }) => property === 'telephone' || property === 'email');
  return reached || addresses.length + writtenAddresses.length > 0;
}

function leadsTo({ parts }: Card, home: string | null): boolean {
  return (
    home !== null && parts.some(({ property, text }) => property === 'url' && URL.parse(text, home)?.href === home)
  );
}
