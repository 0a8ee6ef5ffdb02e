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

type Asked<Do extends Command['do']> = Extract<Command, { do: Do }>;
type Project = Asked<'open-opportunity'>['project'];

/** What can be done with a project, and with the hand-off that it is in. */
export function projectDeeds(act: Act) {
  return {
    onOpen: (project: Project) => act({ do: 'open-opportunity', project }),
    onChange: ({ id }: { id: Id }, { name, origin, amount, goal }: Project) =>
      act({ do: 'change-opportunity', opportunity: id, changes: { name, origin, amount, goal } }),
    onMove: ({ id }: { id: Id }, stage: Project['stage']) => act({ do: 'move-stage', opportunity: id, stage }),
    onEnd: ({ id }: { id: Id }, ending: Asked<'close-opportunity'>['ending']) =>
      act({ do: 'close-opportunity', opportunity: id, ending }),
    onOffer: ({ id }: { id: Id }, offer: Asked<'offer-handoff'>['offer']) =>
      act({ do: 'offer-handoff', opportunity: id, offer }),
    onAccept: ({ id }: { id: Id }) => act({ do: 'accept-handoff', handoff: { id } }),
    onReturn: ({ id }: { id: Id }, why: string) => act({ do: 'return-handoff', handoff: { id, why } }),
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
