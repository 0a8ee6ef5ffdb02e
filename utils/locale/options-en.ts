/** All that the options say of themselves, in English. The French words have the same shape. */
export const optionsEn = {
  title: 'Entente options',
  destinations: 'Destinations',
  destinationsHint:
    'Where what you save is sent: the webhook of your CRM, of an automation tool, or of your own server. Nothing is ever sent anywhere else.',
  none: 'No destination yet. What you save is kept in this browser until you add one.',
  add: 'Add destination',
  edit: (name: string) => `Change ${name}`,
  editShort: 'Change',
  preset: 'Preset',
  generic: 'Generic webhook',
  name: 'Name',
  namePlaceholder: 'Our CRM',
  url: 'Webhook URL',
  secret: 'Signing secret',
  secretHint: 'Optional. It starts with whsec_ and lets the receiver check that a delivery comes from you.',
  generate: 'Generate a secret',
  show: 'Show',
  hide: 'Hide',
  save: 'Save destination',
  cancel: 'Cancel',
  test: 'Send test event',
  testing: 'Sending…',
  remove: 'Remove destination',
  removeConfirm: (name: string) =>
    `Remove ${name}? What still waits to be sent there will not be sent. What is kept here stays.`,
  saved: (name: string) => `${name} is saved.`,
  removed: (name: string) => `${name} is removed.`,
  signed: 'signed',
  unsigned: 'not signed',
  state: {
    active: 'active',
    paused: 'paused',
    off: 'switched off',
  },
  notAllowed: (origin: string) =>
    `The browser has not been allowed to talk to ${origin}. Deliveries are tried all the same, since some receivers accept them; allow it if they fail.`,
  allow: 'Allow access',
  confirmPrivate: 'This address is inside a private network. Save it all the same?',
  confirmPrivateYes: 'It is ours, save it',
  problems: {
    name: {
      empty: 'Give it a name, so that you know it again.',
    },
    url: {
      empty: 'Paste the webhook’s address.',
      'not-a-url': 'This is not an address. It looks like https://crm.example/hooks/…',
      'not-https':
        'The address must begin with https://. Only this computer (localhost or 127.0.0.1) may be reached without it.',
      credentials: 'The address must not carry a user name or a password: browsers refuse to send to it.',
      'unsupported-scheme': 'An address begins with https://.',
      'too-long': 'This address is too long.',
    },
    secret: {
      prefix: 'The secret must begin with whsec_',
      base64: 'What follows whsec_ is not base64. Copy the secret again, whole.',
      length: 'The secret must hold 24 to 64 bytes. Copy it again, or generate one.',
    },
  },
  testAccepted: (status: number, ms: number) => `Accepted: it answered ${status} in ${ms} ms.`,
  testRefused: (status: number, ms: number) => `Not accepted: it answered ${status} in ${ms} ms.`,
  testSilent: 'No answer came. Check the address, that the receiver runs, and that the browser may talk to it.',
  answer: 'Its answer',
  you: 'You',
  yourName: 'Your name',
  yourNameHint: 'Sent with what you save, so that colleagues know who spoke with whom.',
};
export type OptionsWords = typeof optionsEn;
