/** What the options say of playbooks, in English. */
export const playbooksEn = {
  title: 'Playbooks',
  hint: 'The questions that Entente proposes, by theme, and what calls for them. Each language has its own. Changes are kept as you type.',
  inUse: 'Playbook in use',
  changed: (name: string) => `${name} (changed)`,
  questions: (count: number) => `Its ${count} questions`,
  field: 'Question',
  theme: 'Theme',
  because: 'Why it is worth asking, where a signal calls for it',
  becauseHint: '{signal} stands for their words, {count} for how many, {account} for their name.',
  signals: 'Signals that call for it',
  remove: 'Remove question',
  add: 'Add question',
  newQuestion: 'What would you like them to tell you about?',
  export: 'Export',
  import: 'Import a playbook',
  file: 'Playbook file',
  reset: 'As Entente ships it',
  resetConfirm: (name: string) => `Give up your changes of “${name}”?`,
  unread: (count: number) =>
    count === 1
      ? 'One of your playbooks cannot be read. It is kept as it is; the others are here.'
      : `${count} of your playbooks cannot be read. They are kept as they are; the others are here.`,
  exportUnread: 'Export what cannot be read',
  forgetUnread: 'Throw it away',
  forgetUnreadConfirm: 'Throw away what cannot be read?',
  said: {
    imported: 'Imported.',
    reset: 'It is as Entente ships it again.',
    full: 'The browser has no room to keep it. Nothing was changed.',
  },
  coach: {
    closed: 'closed: it can be answered by yes, no or a figure',
    flawed: 'it leads, assumes or asks two things at once',
  },
  gain: (asked: number, answered: number, needs: number) =>
    `asked ${asked} times, answered ${answered} times, led to ${needs === 1 ? '1 need' : `${needs} needs`}`,
  own: (count: number) => `Your own questions (${count})`,
  takeUp: 'Take up',
  takeUpOf: (question: string) => `Take up into the playbook: ${question}`,
  preview: 'Try it on an account',
  nobody: 'none',
  previewEmpty: 'It proposes nothing for this account.',
  at: (place: string) =>
    place === ''
      ? 'The file'
      : place.replace(
          /^questions\.(\d+)(?:\.(.+))?$/,
          (_, n, part = '') => `Question ${+n + 1}${part && ` (${part})`}`,
        ),
  fault: (place: string, fault: string) => `Not kept. ${place}: ${fault}.`,
  faults: {
    'too-big': 'it is longer than any playbook',
    'not-json': 'it is not a playbook file (JSON)',
    missing: 'something is missing here',
    'wrong-kind': 'this is of the wrong kind',
    'unknown-key': 'Entente does not know this entry',
    'unknown-value': 'Entente does not know this value',
    'too-long': 'this is too long',
    empty: 'this is empty',
    'not-plain': 'this is not plain text: no markup, no line breaks, no hidden characters',
    'unknown-slot': 'only {signal}, {count} and {account} can stand here',
    'same-id': 'another question has this id',
    'unknown-question': 'there is no such question to follow',
    circle: 'its follow-ups lead round in a circle',
  },
};
