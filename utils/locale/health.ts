import { speaksFrench } from './french.ts';

/** How deliveries to a destination fare, wherever it is told: the options, the outbox. */
const en = {
  accepted: (when: string) => `Last accepted ${when}`,
  never: 'Nothing accepted yet',
  queue: (n: number) => (n === 0 ? 'Nothing waits' : n === 1 ? '1 delivery waits' : `${n} deliveries wait`),
  oldest: (when: string) => `the oldest since ${when}`,
  parked: (n: number) => (n === 1 ? '1 waits for you' : `${n} wait for you`),
  outbox: 'See the outbox',
};
type HealthWords = typeof en;

const fr: HealthWords = {
  accepted: (when) => `Dernier envoi accepté ${when}`,
  never: 'Rien d’accepté pour l’instant',
  queue: (n) => (n === 0 ? 'Rien n’attend' : n === 1 ? '1 envoi attend' : `${n} envois attendent`),
  oldest: (when) => `le plus ancien depuis ${when}`,
  parked: (n) => (n === 1 ? '1 vous attend' : `${n} vous attendent`),
  outbox: 'Voir la boîte d’envoi',
};

export function healthWordsFor(language: string): HealthWords {
  return speaksFrench([language]) ? fr : en;
}
