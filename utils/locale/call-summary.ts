import type { CallSummaryWords } from '../call/summary.ts';

const UTC = { timeZone: 'UTC' } as const;

/** The words of a call's summary, in the language that the account speaks. */
export const callSummaryWords: Record<'en' | 'fr', CallSummaryWords> = {
  en: {
    said: 'In their words',
    needs: 'Needs',
    ours: 'We promised',
    theirs: 'They promised',
    quoted: (text) => `“${text}”`,
    need: (kind, status) =>
      kind === 'explicit' && status === 'confirmed'
        ? 'said'
        : { hypothesis: 'supposed', confirmed: 'confirmed', dismissed: 'dismissed' }[status],
    due: (day) => `by ${new Date(day).toLocaleDateString('en', UTC)}`,
  },
  fr: {
    said: 'Avec leurs mots',
    needs: 'Besoins',
    ours: 'Nous avons promis',
    theirs: 'Ils ont promis',
    quoted: (text) => `« ${text} »`,
    need: (kind, status) =>
      kind === 'explicit' && status === 'confirmed'
        ? 'dit'
        : { hypothesis: 'supposé', confirmed: 'confirmé', dismissed: 'écarté' }[status],
    due: (day) => `pour le ${new Date(day).toLocaleDateString('fr', UTC)}`,
  },
};
