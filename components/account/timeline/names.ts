import { domainOf, personOf } from '../../../utils/domain/best.ts';
import { contactIn } from '../../../utils/domain/merge.ts';
import type { Records } from '../../../utils/domain/records.ts';

/** What the things that events name by their id are called. Empty for what is not there any more. */
export type Names = ReturnType<typeof namesIn>;

export function namesIn(records: Records) {
  const { account, contacts, needs, questions, commitments, opportunities, callbacks } = records;
  const domain = domainOf(account.facts);
  const within = <Item extends { id: string }>(list: readonly Item[], nameOf: (item: Item) => string) => {
    const names = new Map(list.map((item) => [item.id, nameOf(item)]));
    return (id: string | null | undefined) => (id && names.get(id)) || '';
  };
  const person = within(contacts, ({ facts }) => personOf(facts, domain));
  return {
    contact: (id: string | null | undefined) => person(id && contactIn(account.merges, id)),
    need: within(needs, ({ statement }) => statement),
    question: within(questions, ({ text }) => text),
    commitment: within(commitments, ({ text }) => text),
    opportunity: within(opportunities, ({ name }) => name),
    callback: within(callbacks, ({ about }) => about),
  };
}
