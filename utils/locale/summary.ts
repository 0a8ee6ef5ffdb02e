import type { PageSource } from '../domain/fact.ts';
import type { NeedKind, NeedStatus } from '../domain/need.ts';
import { speaksFrench } from './french.ts';
import { signalKinds } from './signal-kinds.ts';

/** A day begins at midnight in UTC, as `Date` reads it: it is said there. */
const UTC = { timeZone: 'UTC' } as const;

/** The words of the note that a CRM gets. Apart from the interface's, which the background does without. */
const en = {
  contacts: 'Contacts',
  signals: 'What is happening there',
  needs: 'Needs',
  questions: 'Questions to ask',
  answers: 'Answers',
  quotes: 'In their words',
  notes: 'Note',
  signalKinds: signalKinds.en,
  need: (kind: NeedKind, status: NeedStatus) =>
    kind === 'explicit' && status === 'confirmed'
      ? 'said'
      : { hypothesis: 'supposed', confirmed: 'confirmed', dismissed: 'dismissed' }[status],
  size: (min: number | null, max: number | null) =>
    min === null || max === null || min === max ? `${min ?? max} employees` : `${min} to ${max} employees`,
  quoted: (text: string) => `“${text}”`,
  call: (startedAt: string, minutes: number, people: readonly string[]) =>
    [`Call of ${new Date(startedAt).toLocaleDateString('en')}`, `${minutes} min`, ...people].join(', '),
  next: ({ text, due }: { text: string; due: string | null }) =>
    `Next: ${[text, due && new Date(due).toLocaleDateString('en', UTC)].filter(Boolean).join(', ')}`,
  source: ({ url, title, capturedAt }: PageSource) =>
    `Read on ${[title, new Date(capturedAt).toLocaleDateString('en')].filter(Boolean).join(', ')}: ${url}`,
};

const fr: typeof en = {
  contacts: 'Contacts',
  signals: 'Ce qui se passe chez eux',
  needs: 'Besoins',
  questions: 'Questions à poser',
  answers: 'Réponses',
  quotes: 'Avec leurs mots',
  notes: 'Note',
  signalKinds: signalKinds.fr,
  need: (kind, status) =>
    kind === 'explicit' && status === 'confirmed'
      ? 'dit'
      : { hypothesis: 'supposé', confirmed: 'confirmé', dismissed: 'écarté' }[status],
  size: (min, max) =>
    min === null || max === null || min === max ? `${min ?? max} salariés` : `${min} à ${max} salariés`,
  quoted: (text) => `« ${text} »`,
  call: (startedAt, minutes, people) =>
    [`Appel du ${new Date(startedAt).toLocaleDateString('fr')}`, `${minutes} min`, ...people].join(', '),
  next: ({ text, due }) =>
    `Ensuite : ${[text, due && `le ${new Date(due).toLocaleDateString('fr', UTC)}`].filter(Boolean).join(', ')}`,
  source: ({ url, title, capturedAt }) =>
    `Lu sur ${[title, `le ${new Date(capturedAt).toLocaleDateString('fr')}`].filter(Boolean).join(', ')} : ${url}`,
};

/** The words of a summary for a person's languages, as the browser lists them. */
export function summaryWordsFor(languages: readonly string[]): typeof en {
  return speaksFrench(languages) ? fr : en;
}
