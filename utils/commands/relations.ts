import { wallOf } from '../domain/clock.ts';
import { madeCommitment } from '../domain/commitment.ts';
import { type Gesture, thingId } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { line, longText } from '../domain/text.ts';
import { madeTouch } from '../domain/touch.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

const onCommitment = { ...onAccount, commitment: id };
/** The project that it belongs to, where it does. */
const opportunity = z.nullable(id);

/** What passes between us and them. */
export const relationCommand = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('make-commitment'),
    ...onAccount,
    opportunity,
    promise: z.omit(madeCommitment, { id: true }),
  }),
  z.object({ do: z.literal('keep-commitment'), ...onCommitment }),
  z.object({ do: z.literal('miss-commitment'), ...onCommitment, why: line }),
  z.object({ do: z.literal('add-touch'), ...onAccount, opportunity, touch: z.omit(madeTouch, { id: true }) }),
  z.object({ do: z.literal('write-note'), ...onAccount, text: longText }),
]);
type RelationCommand = z.infer<typeof relationCommand>;

export function relationGesture(asked: RelationCommand): Gesture {
  return gestureOn(asked, (records, { at }) => {
    const subject = { account: records.account.id };
    const newId = thingId(asked.command, 0);
    switch (asked.do) {
      case 'make-commitment': {
        const { contact } = asked.promise;
        if (contact !== null && !isKnown(records, 'contacts', contact)) return 'unknown-contact';
        if (!isKnownProject(records, asked.opportunity)) return 'unknown-opportunity';
        const about = { ...subject, ...(asked.opportunity && { opportunity: asked.opportunity }) };
        return [{ type: 'commitment.made', subject: about, data: { ...asked.promise, id: newId } }];
      }
      case 'keep-commitment':
      case 'miss-commitment': {
        const known = records.commitments.find(({ id }) => id === asked.commitment);
        if (!known) return 'unknown-commitment';
        const { id } = known;
        if (asked.do === 'keep-commitment') {
          return known.status === 'kept' ? 'already-so' : [{ type: 'commitment.kept', subject, data: { id } }];
        }
        if (known.status === 'missed') return 'already-so';
        return [{ type: 'commitment.missed', subject, data: { id, why: asked.why } }];
      }
      case 'add-touch': {
        if (!asked.touch.with.every((contact) => isKnown(records, 'contacts', contact))) return 'unknown-contact';
        if (!isKnownProject(records, asked.opportunity)) return 'unknown-opportunity';
        if (Date.parse(asked.touch.happenedAt) > wallOf(at)) return 'not-yet';
        const about = { ...subject, ...(asked.opportunity && { opportunity: asked.opportunity }) };
        return [{ type: 'touch.made', subject: about, data: { ...asked.touch, id: newId } }];
      }
      case 'write-note': {
        const text = asked.text.trim();
        return text === '' ? 'nothing-written' : [{ type: 'note.written', subject, data: { id: newId, text } }];
      }
    }
  });
}

function isKnown(records: Records, part: 'contacts' | 'opportunities', id: string): boolean {
  return records[part].some((known) => known.id === id);
}

function isKnownProject(records: Records, opportunity: string | null): boolean {
  return opportunity === null || isKnown(records, 'opportunities', opportunity);
}
