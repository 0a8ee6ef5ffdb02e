import type { AccountFact } from '../domain/fact.ts';
import type { Need } from '../domain/need.ts';
import type { Records } from '../domain/records.ts';
import { type DashboardWords, dashboardEn } from './dashboard-en.ts';
import { dashboardFr } from './dashboard-fr.ts';
import { type DiscoveryWords, discoveryEn } from './discovery-en.ts';
import { discoveryFr } from './discovery-fr.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { ageOf, saidOn } from './when.ts';

/** A promise, open, kept or missed; late where its day has passed. */
type Promise = Records['commitments'][number] & { late: boolean };
/** Of the promises that are settled, how many were kept. */
type Trust = Record<Promise['by'], { kept: number; settled: number }>;
type Contact = Records['touches'][number] | Records['calls'][number];

/** The words of a brief, put together from those of the interface. @param now milliseconds since 1970 */
function briefWords(popup: Words, dashboard: DashboardWords, { brief }: DiscoveryWords, now: number) {
  const { language, needs, facts, signals } = popup;
  const { timeline, relation } = dashboard;
  const named = (label: string, value: string) => `${label}${language === 'fr' ? ' :' : ':'} ${value}`;
  const day = (date: string) => new Date(date).toLocaleDateString(language, { dateStyle: 'medium' });
  const touched = (channel: keyof typeof timeline.channels, direction: keyof typeof dashboard.directions) =>
    timeline.events['touch.made'](timeline.channels[channel], dashboard.directions[direction]);
  return {
    ...brief,
    fields: facts.fields,
    signals: signals.kinds,
    age(at: string, read: boolean) {
      const age = ageOf(Date.parse(at), now, language);
      return read ? brief.read(age) : brief.ago(age);
    },
    trust: ({ us, them }: Trust) => relation.ledger(us.kept, us.settled, them.kept, them.settled),
    value: ({ field, value }: AccountFact) => (field === 'founded' ? saidOn(value, language) : value),
    promise({ by, status, due, late }: Promise) {
      const state = late ? brief.late : status === 'open' ? '' : relation.status[status];
      return [timeline.events['commitment.made'][by], state, due && timeline.due(day(due))].filter(Boolean).join(', ');
    },
    contact(met: Contact) {
      const [what, said] =
        'summary' in met
          ? [timeline.events['call.finished'], met.summary]
          : [touched(met.channel, met.direction), met.brought];
      return said === '' ? what : named(what, said);
    },
    need: ({ kind, status }: Need) =>
      kind === 'explicit' && status === 'confirmed' ? needs.said : needs.status[status],
    quoted: (text: string) => (text === '' ? '' : language === 'fr' ? `« ${text} »` : `“${text}”`),
    named,
  };
}

/** How a brief says things in a language. */
export function briefWordsIn(language: 'en' | 'fr', now: number) {
  return language === 'fr'
    ? briefWords(fr, dashboardFr, discoveryFr, now)
    : briefWords(en, dashboardEn, discoveryEn, now);
}
