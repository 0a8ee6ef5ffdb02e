import type { Delivery } from '../../utils/domain/delivery.ts';
import type { Words } from '../../utils/locale/en.ts';
import type { OutboxWords } from '../../utils/locale/outbox-en.ts';
import { whenOf } from '../../utils/locale/when.ts';

/** How far a delivery got, in a sentence. @param name the destination's */
export function deliverySentence(
  { state, reason, acceptedAt, dueAt }: Pick<Delivery, 'state' | 'reason' | 'acceptedAt' | 'dueAt'>,
  name: string,
  now: number,
  { reasons, language, status }: Pick<Words, 'reasons' | 'language' | 'status'>,
  words: OutboxWords,
): string {
  const why = reason === null ? '' : reasons[reason];
  switch (state) {
    case 'accepted':
      return status.accepted(name, acceptedAt === null ? '' : whenOf(Date.parse(acceptedAt), now, language));
    case 'parked':
      return words.parked(name, why);
    case 'waiting':
      return dueAt > now ? status.waiting(name, why, whenOf(dueAt, now, language)) : status.held(name, why);
    case 'queued':
    case 'sending':
      return words.onItsWay(name);
  }
}
