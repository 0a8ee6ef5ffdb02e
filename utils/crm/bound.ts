import type { ProspectSavedPayload } from './payload.ts';
import { byteLength, firstBytes } from './utf8.ts';

/** Bytes of UTF-8 in a body: over the first, the least useful is left out; the second is never passed (WEBHOOK.md). */
const AIM = 200 * 1024;
export const MOST = 256 * 1024;

/** Room for the counts in `omitted`, which are written after the measuring. */
const SLACK = 512;
/** What is kept of a note in any case, bytes: its beginning says who they are. */
const NOTE_KEPT = 2_000;

export function bytesOf(payload: ProspectSavedPayload): number {
  return byteLength(JSON.stringify(payload));
}

/** Within `AIM`, as far as the contract's own steps go: rival facts, then older facts, then older answered questions. */
export function trimmed(payload: ProspectSavedPayload): ProspectSavedPayload {
  const withoutFacts = dropping(payload, 'facts', AIM);
  return dropping(withoutFacts, 'questions', AIM, ({ status }) => status === 'answered');
}

/** Within `MOST` by cutting the note, as far as that goes. */
export function withShortNote(payload: ProspectSavedPayload): ProspectSavedPayload {
  const excess = bytesOf(payload) + SLACK - MOST;
  const { note } = payload.data;
  const bytes = byteLength(note);
  const kept = firstBytes(note, Math.max(NOTE_KEPT, bytes - excess));
  if (excess <= 0 || kept === note) return payload;
  return withOmitted({ ...payload, data: { ...payload.data, note: `${kept}…` } }, 'note', bytes - byteLength(kept));
}

/** Within `MOST` by leaving out signals, quotes, questions, promises, contacts and needs, in this order, each from its list's end. */
export function cutDown(payload: ProspectSavedPayload): ProspectSavedPayload {
  const lists = ['signals', 'quotes', 'questions', 'commitments', 'contacts', 'needs'] as const;
  return lists.reduce((shorter, list) => dropping(shorter, list, MOST), payload);
}

type List = 'facts' | 'signals' | 'questions' | 'quotes' | 'commitments' | 'contacts' | 'needs';
type Item<Key extends List> = ProspectSavedPayload['data'][Key][number];

/** The payload without as many of a list's last items as it is too long; stops at one that may not go. */
function dropping<Key extends List>(
  payload: ProspectSavedPayload,
  list: Key,
  limit: number,
  mayGo: (item: Item<Key>) => boolean = () => true,
): ProspectSavedPayload {
  const items: readonly Item<Key>[] = payload.data[list];
  let excess = bytesOf(payload) + SLACK - limit;
  let kept = items.length;
  for (let last = items[kept - 1]; last !== undefined && excess > 0 && mayGo(last); last = items[kept - 1]) {
    excess -= byteLength(JSON.stringify(last)) + 1;
    kept--;
  }
  if (kept === items.length) return payload;
  const shorter = { ...payload, data: { ...payload.data, [list]: items.slice(0, kept) } };
  return withOmitted(shorter, list, items.length - kept);
}

/** Counts what was left out, on top of what has been before. */
export function withOmitted(
  payload: ProspectSavedPayload,
  what: keyof ProspectSavedPayload['data']['omitted'],
  count: number,
): ProspectSavedPayload {
  if (count === 0) return payload;
  const before = payload.data.omitted;
  return {
    ...payload,
    data: { ...payload.data, omitted: { ...before, [what]: (before[what] ?? 0) + count } },
  };
}
