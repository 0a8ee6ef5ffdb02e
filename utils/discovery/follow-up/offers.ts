import { domainOf, personOf, ranked } from '../../domain/best.ts';
import type { Records } from '../../domain/records.ts';
import { turnedToThem } from './last-contact.ts';
import type { Reason } from './reason.ts';

/** What we could do for them: for a need that nothing came after, or by bringing a colleague of theirs in. */
export function offers(records: Records): Reason[] {
  return [...untouchedNeeds(records), ...introductions(records)];
}

/** Needs that they confirmed, since when nothing was promised, sent or said. */
function untouchedNeeds({ needs, touches, calls, commitments }: Records): Reason[] {
  return needs.flatMap(({ id, status, statement, quote, saidBy, saidAt, notedAt, evidence }): Reason[] => {
    const at = saidAt ?? notedAt;
    const promised = commitments.some(({ by, madeAt }) => by === 'us' && madeAt >= at);
    if (status !== 'confirmed' || promised || turnedToThem({ touches, calls }, at)) return [];
    return [
      { kind: 'need', text: quote || statement, contact: saidBy, at, evidence: [id, ...evidence.map(({ id }) => id)] },
    ];
  });
}

/** Colleagues of theirs whom we know of and never met, where we met somebody: they could be brought in. */
function introductions({ account, contacts, touches, calls }: Records): Reason[] {
  const met = new Set([...touches, ...calls].flatMap((one) => one.with));
  if (met.size === 0) return [];
  const domain = domainOf(account.facts);
  return contacts
    .filter(({ id }) => !met.has(id))
    .map(({ id, facts, addedAt }): Reason => {
      const [title] = ranked(facts, 'jobTitle', domain);
      const name = personOf(facts, domain);
      return {
        kind: 'introduction',
        text: title ? `${name}, ${title.value}` : name,
        contact: id,
        at: addedAt,
        evidence: [id],
      };
    })
    .filter(({ text }) => text !== '');
}
