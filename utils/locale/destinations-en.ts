import type { DeliveryType } from '../domain/destination.ts';

type Types = Record<DeliveryType, string>;

const types: Types = {
  'prospect.saved': 'Saves: the whole picture of an account',
  'discovery.completed': 'Finished calls, with their summary',
  'stage.moved': 'A project moves to another stage',
  'handoff.offered': 'A project is offered to sales',
  'handoff.accepted': 'A hand-off is accepted',
  'handoff.returned': 'A hand-off is returned',
  'commitment.made': 'A promise is made',
  'commitment.kept': 'A promise is kept',
  'commitment.missed': 'A promise is missed',
  'touch.made': 'A contact is made: mail, call, meeting',
  'callback.requested': 'A callback is asked for',
  'callback.done': 'A callback is done',
  'signal.observed': 'A signal is seen',
  'contact.erased': 'A contact is erased here, to be erased there',
  'contact.objected': 'A contact objects to being approached',
};

/** What the options say of destinations, in English; `destinations-fr.ts` has the same shape. */
export const destinationsEn = {
  url: { address: 'Webhook URL', hint: 'https only, or http on this very computer.' },
  secretUrl: 'Who knows this address can write there: it is shown shortened, and never exported.',
  where: 'Where to find it',
  limits: 'Good to know',
  authorisation: {
    label: 'Authorisation',
    by: {
      nothing: 'None',
      bearer: 'Bearer token',
      basic: 'User name and password',
      header: 'A header of its own',
      query: 'A parameter of the address',
    },
    token: 'Token',
    user: 'User name',
    password: 'Password',
    headerName: 'Header',
    headerValue: 'Value of the header',
    queryName: 'Parameter',
    queryValue: 'Value of the parameter',
    hint: 'Kept in this browser alone, where no page can read it. Never exported.',
    problems: {
      empty: 'This is empty. Paste it, or choose “None”.',
      'header-name': 'This header cannot be set. Choose a name such as X-Api-Key.',
      'header-value': 'A header cannot hold line breaks or such letters. Copy it again.',
      user: 'A user name cannot hold a colon.',
    },
  },
  unsigned: 'This receiver cannot check a signature. A header with a secret of yours lets it tell you from others.',
  keepOldSecret: 'The old secret signs too, for 24 hours',
  rotating: (until: string) => `Two secrets sign until ${until}`,
  types: {
    label: 'What it is told',
    hint: 'Each save is one delivery, whatever it holds.',
    empty: 'Choose at least one.',
    names: types,
    usual: 'The usual ones',
  },
  pause: 'Pause',
  resume: 'Resume',
  paused: {
    rep: 'Paused by you. What you save waits here.',
    unauthorised: 'Paused: it refused our authorisation. Check the address, the token and the secret, and save.',
    clock:
      'Paused: its clock and this computer’s differ by more than five minutes. Set this computer’s clock, then resume.',
    failing: 'Paused: nothing came through for five days. It is tried once a day; resume when it runs again.',
  },
  off: 'Switched off: it said that it is gone (410). Give it its new address, or remove it.',
  recovered: (name: string) => `${name} answers again: what waited is on its way.`,
  seen: 'Good to know',
  kept: {
    offer: (n: number) =>
      n === 1
        ? 'One account is already kept in this browser. Send it there too?'
        : `${n} accounts are already kept in this browser. Send them there too, one delivery each?`,
    send: 'Send what is kept',
    no: 'Not now',
    progress: (done: number, total: number) => `Sending what was kept before: ${done} of ${total}.`,
  },
  mapping: {
    wrong: 'Something is wrong with these fields: see below. Nothing was changed.',
    title: 'Fields',
    hint: 'What of ours goes into which field there. Changing it makes deliveries that wait anew; what was accepted stays.',
    account: 'Account',
    contact: 'Contact',
    opportunity: 'Opportunity',
    ours: 'Ours',
    theirs: 'Theirs',
    to: 'Field there',
    from: 'From Entente',
    write: 'Who wins',
    writes: {
      always: 'Entente wins',
      'create-only': 'only when it is made',
      'if-empty': 'fill if empty',
      append: 'append',
    },
    add: 'Add field',
    remove: (field: string) => `Remove ${field}`,
    preview: 'Preview on the last save',
    noPreview: 'Nothing is saved yet: save a prospect to see its request here.',
    payload: 'The payload',
    request: 'The request',
    reset: 'Back to the preset’s',
    export: 'Export mapping',
    import: 'Import mapping',
    imported: 'The mapping is read. Save the destination to use it.',
    broken: (where: string) => `This file is not a mapping we can use (${where}). Nothing was changed.`,
  },
};
export type DestinationsWords = typeof destinationsEn;
