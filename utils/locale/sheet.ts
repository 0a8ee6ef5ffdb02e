import type { Commitment } from '../domain/commitment.ts';
import type { Need } from '../domain/need.ts';
import type { Opportunity } from '../domain/opportunity.ts';
import type { Records } from '../domain/records.ts';
import { dashboardEn } from './dashboard-en.ts';
import { dashboardFr } from './dashboard-fr.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { speaksFrench } from './french.ts';

/** The words of an account's sheet, put together from those of the interface. */
function sheetWords(popup: typeof en, dashboard: typeof dashboardEn, more: typeof moreEn) {
  const { language } = popup;
  const day = (date: string) => new Date(date).toLocaleDateString(language, { dateStyle: 'medium' });
  return {
    ...more,
    fields: popup.facts.fields,
    signals: dashboard.signals,
    day,
    need: ({ kind, status }: Need) =>
      kind === 'explicit' && status === 'confirmed' ? popup.needs.said : popup.needs.status[status],
    promise({ by, due, status }: Commitment) {
      const state = status === 'open' ? due && dashboard.timeline.due(day(due)) : dashboard.relation.status[status];
      return [dashboard.timeline.events['commitment.made'][by], state].filter(Boolean).join(', ');
    },
    opportunity({ stage, outcome, amount, maturingUntil }: Opportunity) {
      const { currency, value } = amount ?? {};
      const money = value === undefined ? null : value.toLocaleString(language, { style: 'currency', currency });
      const state = outcome ? dashboard.project.outcomes[outcome] : dashboard.stages[stage];
      return [state, money, maturingUntil && dashboard.project.maturing(day(maturingUntil))].filter(Boolean).join(', ');
    },
    touch: ({ channel, direction }: Records['touches'][number]) =>
      dashboard.timeline.events['touch.made'](dashboard.timeline.channels[channel], dashboard.directions[direction]),
  };
}

const moreEn = {
  sections: {
    promises: 'Promises',
    opportunities: 'Projects',
    needs: 'Needs',
    questions: 'Questions',
    quotes: 'In their words',
    signals: 'What happens there',
    contacts: 'Contacts',
    touches: 'Touches',
    notes: 'Notes',
    facts: 'Facts, and where each was read',
  },
  questions: { planned: 'planned', asked: 'asked', answered: 'answered', dropped: 'dropped' },
  quoted: (text: string) => `“${text}”`,
  named: (label: string, value: string) => `${label}: ${value}`,
  left: 'left',
  objected: 'does not want to be prospected',
};

const moreFr: typeof moreEn = {
  sections: {
    promises: 'Promesses',
    opportunities: 'Projets',
    needs: 'Besoins',
    questions: 'Questions',
    quotes: 'Avec leurs mots',
    signals: 'Ce qui se passe chez eux',
    contacts: 'Contacts',
    touches: 'Échanges',
    notes: 'Notes',
    facts: 'Faits, et où chacun a été lu',
  },
  questions: { planned: 'prévue', asked: 'posée', answered: 'répondue', dropped: 'abandonnée' },
  quoted: (text) => `« ${text} »`,
  named: (label, value) => `${label} : ${value}`,
  left: 'parti',
  objected: 'ne souhaite pas être prospecté',
};

/** The words of a sheet for a person's languages, as the browser lists them. */
export function sheetWordsFor(languages: readonly string[]) {
  return speaksFrench(languages) ? sheetWords(fr, dashboardFr, moreFr) : sheetWords(en, dashboardEn, moreEn);
}
