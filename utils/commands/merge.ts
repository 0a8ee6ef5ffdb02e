import { accountField, contactField } from '../domain/fact.ts';
import type { Gesture, Happened } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import { accountIn, contactIn } from '../domain/merge.ts';
import { text } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** The values that a person chose to show where the two sides differ. */
function chosen<Field extends z.ZodMiniType>(field: Field) {
  return z.array(z.object({ field, value: text.check(z.minLength(1)) })).check(z.maxLength(60));
}

/** Who is one with whom. A merge is undone by the id of its event. */
export const mergeCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('merge-accounts'), ...onAccount, other: id, choices: chosen(accountField) }),
  z.object({ do: z.literal('unmerge-accounts'), ...onAccount, merge: id }),
  z.object({ do: z.literal('tell-apart'), ...onAccount, other: id }),
  z.object({ do: z.literal('merge-contacts'), ...onAccount, contact: id, other: id, choices: chosen(contactField) }),
  z.object({ do: z.literal('unmerge-contacts'), ...onAccount, merge: id }),
]);
type MergeCommand = z.infer<typeof mergeCommand>;

export function mergeGesture(asked: MergeCommand): Gesture {
  return gestureOn(asked, ({ account, contacts }) => {
    const subject = { account: account.id };
    switch (asked.do) {
      case 'merge-accounts': {
        const { other, choices } = asked;
        if (accountIn(account.merges, other) === account.id) return 'already-so';
        // A value of the other side is confirmed there, so that each keeps its own should they be parted again.
        const choice = choices.map((data): Happened => {
          const isOurs = account.facts.some((fact) => fact.field === data.field && fact.value === data.value);
          return { type: 'fact.confirmed', subject: { account: isOurs ? account.id : other }, data };
        });
        return [{ type: 'accounts.merged', subject, data: { other } }, ...choice];
      }
      case 'unmerge-accounts': {
        const edge = account.merges.find(({ of, id }) => of === 'accounts' && id === asked.merge);
        if (!edge) return 'unknown-merge';
        const { one, other } = edge;
        return [
          { type: 'accounts.unmerged', subject: { account: one }, data: { merge: edge.id, other } },
          { type: 'accounts.told-apart', subject: { account: one }, data: { other } },
        ];
      }
      case 'tell-apart':
        if (account.apart.includes(asked.other)) return 'already-so';
        return [{ type: 'accounts.told-apart', subject, data: { other: asked.other } }];
      case 'merge-contacts': {
        const [contact, other] = [asked.contact, asked.other].map((id) => contactIn(account.merges, id));
        const [mine, theirs] = [contact, other].map((id) => contacts.find((known) => known.id === id));
        if (!mine || !theirs) return 'unknown-contact';
        if (mine === theirs) return 'already-so';
        const choice = asked.choices.map((data): Happened => {
          const isMine = mine.facts.some((fact) => fact.field === data.field && fact.value === data.value);
          return { type: 'fact.confirmed', subject: { ...subject, contact: isMine ? mine.id : theirs.id }, data };
        });
        const edge = { ...subject, contact: mine.id };
        return [{ type: 'contacts.merged', subject: edge, data: { other: theirs.id } }, ...choice];
      }
      case 'unmerge-contacts': {
        const edge = account.merges.find(({ of, id }) => of === 'contacts' && id === asked.merge);
        if (!edge) return 'unknown-merge';
        const { one: contact, other } = edge;
        return [{ type: 'contacts.unmerged', subject: { ...subject, contact }, data: { merge: edge.id, other } }];
      }
    }
  });
}
