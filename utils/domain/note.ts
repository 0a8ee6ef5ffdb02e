import { id } from './identifier.ts';
import { isoDate, longText } from './text.ts';
import { z } from './zod.ts';

/** What the rep wrote in their own words. */
export const writtenNote = z.object({ id, text: longText.check(z.minLength(1)) });

export const note = z.extend(writtenNote, { account: id, writtenAt: isoDate });
