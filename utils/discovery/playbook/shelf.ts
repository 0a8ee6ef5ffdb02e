import { jsonIn } from '../../domain/json.ts';
import { z } from '../../domain/zod.ts';
import type { Spoken } from '../language.ts';
import { type Playbook, playbook } from './playbook.ts';
import { SHIPPED, shippedPlaybook } from './shipped.ts';

/** The playbook in use, by its id, and the person's own ones: written anew, brought in, or one of ours as they changed it. */
export interface Shelf {
  chosen: string;
  own: readonly Playbook[];
  /** What stands among the own ones and cannot be read: kept as it is. */
  unread: readonly unknown[];
}

/** As many own ones as one can go through. */
const MOST = 20;

const kept = z.object({ chosen: z.unknown(), own: z.array(z.unknown()) });

/** The shelf as it was kept: one playbook that cannot be read hides no other. What is no shelf at all is kept as well. */
export function shelfIn(text: string | null): Shelf {
  if (text === null) return { chosen: 'general', own: [], unread: [] };
  const read = z.safeParse(kept, jsonIn(text));
  const { chosen, own } = read.success ? read.data : { chosen: null, own: text === '' ? [] : [text] };
  const books = own.map((one) => ({ one, read: z.safeParse(playbook, one) }));
  return {
    chosen: typeof chosen === 'string' ? chosen : 'general',
    own: books.flatMap(({ read }) => (read.success ? [read.data] : [])),
    unread: books.flatMap(({ one, read }) => (read.success ? [] : [one])),
  };
}

/** The shelf as text, what cannot be read among the others. @throws where there are too many to go through */
export function shelfText({ chosen, own, unread }: Shelf): string {
  if (own.length > MOST) throw new RangeError(`More than ${MOST} playbooks`);
  return JSON.stringify({ chosen, own: [...own, ...unread] });
}

/** A playbook is told by its id and its language. */
function isSame(one: Pick<Playbook, 'id' | 'language'>, other: Pick<Playbook, 'id' | 'language'>): boolean {
  return one.id === other.id && one.language === other.language;
}

/** The shelf with a playbook in the place of the one that had its id and language. */
export function withOwn({ own, ...rest }: Shelf, playbook: Playbook): Shelf {
  return { ...rest, own: [...own.filter((one) => !isSame(one, playbook)), playbook] };
}

/** The shelf without a person's own playbook: one of ours is as we ship it again. */
export function withoutOwn({ own, ...rest }: Shelf, which: Pick<Playbook, 'id' | 'language'>): Shelf {
  return { ...rest, own: own.filter((one) => !isSame(one, which)) };
}

/** The ids of the playbooks in a language, ours first. */
export function idsOn({ own }: Shelf, language: Spoken): string[] {
  return [...new Set([...SHIPPED, ...own.filter((one) => one.language === language).map(({ id }) => id)])];
}

/** A playbook of the shelf; the one for any trade where it has none of that id in that language. */
export async function playbookOn({ own }: Shelf, id: string, language: Spoken): Promise<Playbook> {
  const known = own.find((one) => isSame(one, { id, language }));
  return known ?? shippedPlaybook(SHIPPED.find((one) => one === id) ?? 'general', language);
}
