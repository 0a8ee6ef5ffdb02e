import { jsonIn } from '../../domain/json.ts';
import { z } from '../../domain/zod.ts';
import type { Spoken } from '../language.ts';
import { type Playbook, playbook } from './playbook.ts';
import { SHIPPED, shippedPlaybook } from './shipped.ts';

/** The playbook in use, by its id, and the person's own ones: written anew, brought in, or one of ours as they changed it. */
const shelf = z.object({ chosen: z.string(), own: z.array(playbook).check(z.maxLength(20)) });
export type Shelf = z.infer<typeof shelf>;

const AS_SHIPPED: Shelf = { chosen: 'general', own: [] };

/** The shelf as it was kept. One that cannot be read is as we ship it. */
export function shelfIn(kept: string | null): Shelf {
  const read = z.safeParse(shelf, jsonIn(kept ?? ''));
  return read.success ? read.data : AS_SHIPPED;
}

/** The shelf as text. @throws where it holds more than `shelfIn` reads: kept, it would hide all the others. */
export function shelfText(kept: Shelf): string {
  return JSON.stringify(z.parse(shelf, kept));
}

/** A playbook is told by its id and its language. */
function isSame(one: Pick<Playbook, 'id' | 'language'>, other: Pick<Playbook, 'id' | 'language'>): boolean {
  return one.id === other.id && one.language === other.language;
}

/** The shelf with a playbook in the place of the one that had its id and language. */
export function withOwn({ chosen, own }: Shelf, playbook: Playbook): Shelf {
  return { chosen, own: [...own.filter((one) => !isSame(one, playbook)), playbook] };
}

/** The shelf without a person's own playbook: one of ours is as we ship it again. */
export function withoutOwn({ chosen, own }: Shelf, which: Pick<Playbook, 'id' | 'language'>): Shelf {
  return { chosen, own: own.filter((one) => !isSame(one, which)) };
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
