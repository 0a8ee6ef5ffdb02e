import type { SetAside } from '../domain/set-aside.ts';
import { typeset } from './typeset.ts';

/** What the interface says of words that found no place. */
const en = {
  title: 'Set aside',
  unreadable: 'This could not be read from what was kept; all else of it is here.',
  putBack: 'Put it back',
  putBackOf: (text: string) => `Put it back: ${text}`,
  throwAway: 'Throw it away',
  throwAwayOf: (text: string) => `Throw it away: ${text}`,
  /** What holds no words, by the field that it stood in. */
  in: (field: NonNullable<SetAside['field']>, text: string) => `${enFields[field]}: ${text}`,
};

const enFields = {
  name: 'Account name',
  domain: 'Domain',
  unticked: 'People left out',
  questions: 'Questions',
  needs: 'Needs',
  quotes: 'Quotes',
  note: 'Note',
  question: 'Question',
  onPurpose: 'Closed on purpose',
  need: 'Need',
  startedAt: 'When the call began',
  seconds: 'Time on the clock',
  runningSince: 'Since when the clock runs',
  minutes: 'Minutes',
  direction: 'Who called',
  with: 'Who is on the call',
  order: 'Order of the questions',
  answers: 'Answer',
  quote: 'Quote',
  promise: 'Promise',
  summary: 'Summary',
  next: 'Next step',
  unsent: 'What was noted last',
  aside: 'Set aside',
};

const fr: typeof en = {
  title: 'Mis de côté',
  unreadable: 'Ceci n’a pas pu être relu dans ce qui était gardé ; tout le reste est là.',
  putBack: 'Le remettre',
  putBackOf: (text) => `Le remettre : ${text}`,
  throwAway: 'Le jeter',
  throwAwayOf: (text) => `Le jeter : ${text}`,
  in: (field, text) => `${frFields[field]} : ${text}`,
};

const frFields: typeof enFields = {
  name: 'Nom du compte',
  domain: 'Domaine',
  unticked: 'Personnes écartées',
  questions: 'Questions',
  needs: 'Besoins',
  quotes: 'Citations',
  note: 'Note',
  question: 'Question',
  onPurpose: 'Fermée exprès',
  need: 'Besoin',
  startedAt: 'Début de l’appel',
  seconds: 'Temps au chronomètre',
  runningSince: 'Départ du chronomètre',
  minutes: 'Minutes',
  direction: 'Qui a appelé',
  with: 'Qui est à l’appel',
  order: 'Ordre des questions',
  answers: 'Réponse',
  quote: 'Citation',
  promise: 'Promesse',
  summary: 'Résumé',
  next: 'Prochaine étape',
  unsent: 'Ce qui a été noté en dernier',
  aside: 'Mis de côté',
};

export const setAsideWords = { en, fr: typeset(fr) };
