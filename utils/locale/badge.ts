import { speaksFrench } from './french.ts';

/** What the toolbar's button says of what waits for the rep. Apart from the interface's words, which the background does without. */
const en = {
  callbacks: (count: number) => (count === 1 ? '1 call is expected of you' : `${count} calls are expected of you`),
  stuck: (count: number) => (count === 1 ? '1 delivery is stuck' : `${count} deliveries are stuck`),
};
export type BadgeWords = typeof en;

const fr: BadgeWords = {
  callbacks: (count) => (count === 1 ? '1 rappel est attendu de vous' : `${count} rappels sont attendus de vous`),
  stuck: (count) => (count === 1 ? '1 envoi est bloqué' : `${count} envois sont bloqués`),
};

export function badgeWordsFor(languages: readonly string[]): BadgeWords {
  return speaksFrench(languages) ? fr : en;
}
