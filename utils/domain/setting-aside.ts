import { madeCommitment } from './commitment.ts';
import { id } from './identifier.ts';
import { isObject } from './json.ts';
import { type Lost, wordsIn } from './salvage.ts';
import { type SetAside, typedField } from './set-aside.ts';
import { joined, LIMIT } from './text.ts';
import { z } from './zod.ts';

/** What the words of a field are; those of any other are quoted as they stand. */
const KINDS = new Map<string, SetAside['as']>([
  ['question', 'question'],
  ['questions', 'question'],
  ['answers', 'answer'],
  ['need', 'need'],
  ['needs', 'need'],
  ['promise', 'promise'],
  ['next', 'promise'],
]);

/**
 * What could not be read again, as it is set aside: in pieces, where it is too long for one. Nothing where no person
 * knows of it.
 *
 * @param sound what could be read beside it
 */
export function asidesOf({ place, what }: Lost, sound: Record<string, unknown>): SetAside[] {
  const [root = ''] = place.split('.');
  const field = z.safeParse(typedField, root);
  if (root !== '' && !field.success) return [];
  const as = KINDS.get(root) ?? 'quote';
  const answered = z.safeParse(id, isObject(what) ? what.question : undefined);
  const beside = sound[root];
  const by = z.safeParse(madeCommitment.shape.by, isObject(beside) ? beside.by : undefined);
  const words = wordsIn(what);
  const rest = {
    why: 'unreadable',
    as,
    question: as === 'answer' && answered.success ? answered.data : null,
    ...(as === 'promise' && by.success && { by: by.data }),
    ...(words === '' && field.success && { field: field.data }),
  } as const;
  return pieces(words || JSON.stringify(what)).map((text) => ({ ...rest, text }));
}

/**
 * The text of a field with such words behind it, and what is aside then: what does not fit in stays there.
 *
 * @param limit how long the field's text may be
 */
export function putBackInto(
  before: string,
  one: SetAside,
  aside: readonly SetAside[],
  limit: number = LIMIT.text,
): { text: string; aside: SetAside[] } {
  const { now, later } = fitting(one.text, limit - before.length - 1);
  const left = aside.flatMap((other) => (other !== one ? other : later === '' ? [] : { ...one, text: later }));
  return { text: joined(before, now, limit), aside: left };
}

/** As much of a text as there is room for, up to the end of a word where it has any. */
function fitting(text: string, room: number): { now: string; later: string } {
  if (text.length <= room) return { now: text, later: '' };
  const word = text.lastIndexOf(' ', room);
  const end = Math.max(0, word > 0 ? word : room);
  return { now: text.slice(0, end), later: text.slice(end).trim() };
}

function pieces(text: string): string[] {
  const count = Math.ceil(text.length / LIMIT.note);
  return Array.from({ length: count }, (_, n) => text.slice(n * LIMIT.note, (n + 1) * LIMIT.note).toWellFormed());
}
