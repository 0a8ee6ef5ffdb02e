import type { Test } from './hypotheses/rule.ts';
import type { Spoken } from './language.ts';
import type { ReadinessPoint } from './readiness.ts';

/** The question that finds what a quote still lacks, whatever the trade. */
export const SEEKING: Record<Spoken, Record<ReadinessPoint, Test>> = {
  en: {
    needs: { text: 'If you could change one thing in the way this works, what would you change?', theme: 'today' },
    impact: { text: 'Suppose nothing changed: what would the next year look like?', theme: 'consequences' },
    people: { text: 'How does a decision like this one come about in your company?', theme: 'decision' },
    latent: { text: 'What have we not talked about yet that matters to you?', theme: 'world' },
    value: { text: 'What would make this worth its price in your eyes?', theme: 'difference' },
    step: { text: 'How would you like us to go on from here?', theme: 'relation' },
  },
  fr: {
    needs: {
      text: 'Si vous pouviez changer une chose à la façon dont cela se passe, que changeriez-vous ?',
      theme: 'today',
    },
    impact: { text: 'Supposons que rien ne change : à quoi ressemblerait l’année qui vient ?', theme: 'consequences' },
    people: { text: 'Comment une décision comme celle-ci se prend-elle chez vous ?', theme: 'decision' },
    latent: { text: 'De quoi n’avons-nous pas encore parlé qui compte pour vous ?', theme: 'world' },
    value: { text: 'À quoi verriez-vous que cela vaut son prix ?', theme: 'difference' },
    step: { text: 'Comment aimeriez-vous que nous avancions à partir d’ici ?', theme: 'relation' },
  },
};
