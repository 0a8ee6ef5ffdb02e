import type { ProspectData } from './payload.ts';
import type { Omitted } from './payload-envelope.ts';
import { byteLength, firstBytes } from './utf8.ts';

/** Bytes of UTF-8 in a body: over the first, the least useful is left out; the second is never passed (WEBHOOK.md). */
const AIM = 200 * 1024;
export const MOST = 256 * 1024;

/** Room for what stands around the picture in a body: its type and date. */
const AROUND = 100;
/** The same, and room for the counts in `omitted`, which are written after the measuring. */
const SLACK = 512;
/** What is kept of a note in any case, bytes: its beginning says who they are. */
const NOTE_KEPT = 2_000;

export function bytesOf(value: object): number {
  return byteLength(JSON.stringify(value));
}

/** Whether a picture fits in a body beside so many bytes. */
export function fits(picture: ProspectData, beside: number): boolean {
  return bytesOf(picture) + beside + AROUND <= MOST;
}

/** Within `AIM`, as far as the contract's own steps go: rival facts, then older facts, then older answered questions. */
export function trimmed(picture: ProspectData, beside: number): ProspectData {
  const withoutFacts = dropping(picture, 'facts', AIM - beside);
  return dropping(withoutFacts, 'questions', AIM - beside, ({ status }) => status === 'answered');
}

/** Within `MOST` by cutting the note, as far as that goes. */
export function withShortNote(picture: ProspectData, beside: number): ProspectData {
  const excess = bytesOf(picture) + SLACK - MOST + beside;
  const { note } = picture;
  const bytes = byteLength(note);
  const kept = firstBytes(note, Math.max(NOTE_KEPT, bytes - excess));
  if (excess <= 0 || kept === note) return picture;
  return withOmitted({ ...picture, note: `${kept}…` }, 'note', bytes - byteLength(kept));
}

/** Within `MOST` by leaving out signals, quotes, questions, promises, contacts and needs, in this order, each from its list's end. */
export function cutDown(picture: ProspectData, beside: number): ProspectData {
  const lists = ['signals', 'quotes', 'questions', 'commitments', 'contacts', 'needs'] as const;
  return lists.reduce((shorter, list) => dropping(shorter, list, MOST - beside), picture);
}

type List = 'facts' | 'signals' | 'questions' | 'quotes' | 'commitments' | 'contacts' | 'needs';
type Item<Key extends List> = ProspectData[Key][number];

/** The picture without as many of a list's last items as it is too long; stops at one that may not go. */
function dropping<Key extends List>(
  picture: ProspectData,
  list: Key,
  limit: number,
  mayGo: (item: Item<Key>) => boolean = () => true,
): ProspectData {
  const items: readonly Item<Key>[] = picture[list];
  let excess = bytesOf(picture) + SLACK - limit;
  let kept = items.length;
  for (let last = items[kept - 1]; last !== undefined && excess > 0 && mayGo(last); last = items[kept - 1]) {
    excess -= bytesOf(last) + 1;
    kept--;
  }
  if (kept === items.length) return picture;
  return withOmitted({ ...picture, [list]: items.slice(0, kept) }, list, items.length - kept);
}

/** Counts what was left out, on top of what has been before. */
export function withOmitted(picture: ProspectData, what: keyof Omitted, count: number): ProspectData {
  if (count === 0) return picture;
  const before = picture.omitted;
  return { ...picture, omitted: { ...before, [what]: (before[what] ?? 0) + count } };
}
