import { id } from './identifier.ts';
import { isoDate, longText } from './text.ts';
import { z } from './zod.ts';

/** What the rep wrote in their own words. */
export const note = z.object({ id, account: id, text: longText.check(z.minLength(1)), writtenAt: isoDate });
export type Note = z.infer<typeof note>;
