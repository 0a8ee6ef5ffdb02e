import type { Delivery, StepDone } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { mapped } from './mapping/mapped.ts';
import { ACCOUNT } from './presets/preset.ts';

/** What is left of steps that another receiver answered, where it made a record of the account: the rep may have to erase by hand there. */
export const FORMER = 'former';

type Since = Pick<Destination, 'since'>;

/**
 * The steps of a row that count where its destination leads now. Those that the receiver before answered are not done here,
 * and their records are nobody's here, or somebody else's.
 */
export function stepsHere({ steps, attempts, queuedAt }: Delivery, { since }: Since): StepDone[] {
  if (steps.length === 0 || (attempts.at(-1)?.at ?? queuedAt) >= (since ?? '')) return steps;
  const account = steps.findLast(({ name, record }) => name === ACCOUNT && record !== null);
  const known = steps.filter(({ name }) => name === FORMER);
  return account ? [...known, { name: FORMER, record: account.record, link: account.link }] : known;
}

/** The body of a row to a mapped receiver, without the ids that the receiver before had given. */
export function bodyHere({ body, queuedAt }: Pick<Delivery, 'body' | 'queuedAt'>, { since }: Since): string {
  if (queuedAt >= (since ?? '')) return body;
  const { data, ...picture } = mapped.parse(JSON.parse(body));
  const { account, contacts, opportunity } = data;
  const unknown = <Record>(record: Record) => ({ ...record, known: null });
  return JSON.stringify({
    ...picture,
    data: {
      ...data,
      account: unknown(account),
      contacts: contacts.map(unknown),
      opportunity: opportunity && unknown(opportunity),
    },
  });
}
