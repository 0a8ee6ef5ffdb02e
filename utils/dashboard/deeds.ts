import type { Command } from '../commands/command.ts';
import type { Edge } from '../domain/account.ts';
import type { AccountField, ContactField } from '../domain/fact.ts';
import type { Id } from '../domain/identifier.ts';

type On<Asked> = Asked extends Command ? Omit<Asked, 'command' | 'account'> : never;
/** A command without its own id and the account's: whoever sends it knows them. */
export type Deed = On<Command>;

/** Runs a deed on the account that is shown; true when the history has it, or had it before. */
export type Act = (deed: Deed) => Promise<boolean>;

/** What can be said of a value of the account (`contact` is null) or of one of its contacts. */
export function verdictsOn(act: Act, contact: Id | null, field: AccountField | ContactField) {
  return {
    correct: (value: string, correct: string) => act({ do: 'correct-fact', contact, field, value, correct }),
    reject: (value: string) => act({ do: 'reject-fact', contact, field, value }),
    confirm: (value: string) => act({ do: 'confirm-fact', contact, field, value }),
  };
}

/** Sends all that is known of the account to every destination. */
export const SEND: Deed = {
  do: 'save-prospect',
  capture: null,
  typed: { name: '', domain: '' },
  questions: [],
  needs: [],
  quotes: [],
  note: '',
  draft: null,
};

/** Takes a merge back. */
export function undoing({ of, id }: Edge): Deed {
  return { do: of === 'accounts' ? 'unmerge-accounts' : 'unmerge-contacts', merge: id };
}
