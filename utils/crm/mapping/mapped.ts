import { deliveryType } from '../../domain/destination.ts';
import { id } from '../../domain/identifier.ts';
import { fieldWrite } from '../../domain/mapping.ts';
import { isoDate, line, text } from '../../domain/text.ts';
import { z } from '../../domain/zod.ts';

/** A value for one field of the receiver's, and who wins there. */
const mappedValue = z.object({ to: line, value: z.union([text, z.number()]), write: fieldWrite });
export type MappedValue = z.infer<typeof mappedValue>;

/**
 * One object of ours as a record of theirs. `key` is what it is found again by, the same from whichever browser: an account's
 * domain or registration number, a contact's e-mail, else our own id. `known`: the record's id, where a receipt named it.
 */
const mappedRecord = z.object({
  id,
  key: line,
  known: z.nullable(line),
  /** What it is called, for the receivers that want a name whatever is mapped. */
  name: line,
  fields: z.array(mappedValue),
});
export type MappedRecord = z.infer<typeof mappedRecord>;

/**
 * The frozen body of a delivery to a mapped preset: a function of the payload and of the mapping. Contacts without a key
 * are in the note.
 */
export const mapped = z.object({
  type: deliveryType,
  timestamp: isoDate,
  data: z.object({
    mapping: z.int(),
    account: mappedRecord,
    contacts: z.array(mappedRecord),
    opportunity: z.nullable(mappedRecord),
    note: z.string(),
    replaces: z.nullable(line),
  }),
});
export type Mapped = z.infer<typeof mapped>;
