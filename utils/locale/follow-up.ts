/** What the interface says of the reasons to come back to an account, and of the message that is written for one. */
const en = {
  title: 'Reasons to come back',
  none: (day: string) =>
    `Nothing to bring them yet: wait until ${day}, or open one of their pages. What is new there is a reason.`,
  overdue:
    'Nothing to bring them yet, and it has been a while. Open one of their pages: what is new there is a reason.',
  kinds: {
    callback: 'They expect a call',
    promise: 'We promised',
    question: 'They asked',
    response: 'They came forward',
    ripe: 'Ripe again',
    signal: 'New at theirs',
    change: 'Changed at theirs',
    need: 'They need',
    introduction: 'Never met',
  },
  draft: 'Draft a message',
  draftOf: (reason: string) => `Draft a message: ${reason}`,
  own: 'Write without a reason',
  subject: 'Subject',
  message: 'Message',
  brings: (why: string) => `Brings them something: ${why}`,
  empty: (why: string) => `Brings them nothing: ${why}`,
  unfinished: 'Fill in what stands in square brackets.',
  held: 'This message brings them nothing. A reason makes it worth their time; without one, wait.',
  begin: (reason: string) => `Begin from: ${reason}`,
  wait: (day: string) => `Wait until ${day}`,
  discard: 'Leave it',
  anyway: 'Use it all the same',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. Select the text and copy it.',
  mail: 'Open in mail',
  note: 'Note this touch',
  avoided: (count: number) =>
    count === 1 ? 'One empty message avoided so far.' : `${count} empty messages avoided so far.`,
};

const fr: typeof en = {
  title: 'Raisons de revenir',
  none: (day) =>
    `Rien à leur apporter pour l’instant : attendez le ${day}, ou ouvrez une de leurs pages. Ce qui y est nouveau est une raison.`,
  overdue:
    'Rien à leur apporter pour l’instant, et cela fait longtemps. Ouvrez une de leurs pages : ce qui y est nouveau est une raison.',
  kinds: {
    callback: 'Attendent un appel',
    promise: 'Promis par nous',
    question: 'Ont demandé',
    response: 'Se sont manifestés',
    ripe: 'À maturité',
    signal: 'Nouveau chez eux',
    change: 'Changé chez eux',
    need: 'Leur besoin',
    introduction: 'Jamais rencontré',
  },
  draft: 'Rédiger un message',
  draftOf: (reason) => `Rédiger un message : ${reason}`,
  own: 'Écrire sans raison',
  subject: 'Objet',
  message: 'Message',
  brings: (why) => `Leur apporte quelque chose : ${why}`,
  empty: (why) => `Ne leur apporte rien : ${why}`,
  unfinished: 'Complétez ce qui est entre crochets.',
  held: 'Ce message ne leur apporte rien. Une raison le rend digne d’être lu ; sans raison, attendez.',
  begin: (reason) => `Partir de : ${reason}`,
  wait: (day) => `Attendre le ${day}`,
  discard: 'Y renoncer',
  anyway: 'L’utiliser quand même',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Le navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le.',
  mail: 'Ouvrir dans la messagerie',
  note: 'Noter cet échange',
  avoided: (count) => (count === 1 ? 'Un message vide évité jusqu’ici.' : `${count} messages vides évités jusqu’ici.`),
};

export const followUpWords = { en, fr };
