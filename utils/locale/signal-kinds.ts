import type { SignalKind } from '../domain/signal.ts';

/** What each kind of signal is called: in the interface, and in the note that a CRM gets. */
export const signalKinds: Record<'en' | 'fr', Record<SignalKind, string>> = {
  en: {
    hiring: 'hiring',
    funding: 'funding',
    'new-site': 'new site',
    launch: 'launch',
    leadership: 'leadership',
    tender: 'tender',
    event: 'event',
    growth: 'growth',
    reorganisation: 'reorganisation',
  },
  fr: {
    hiring: 'recrutement',
    funding: 'financement',
    'new-site': 'nouveau site',
    launch: 'lancement',
    leadership: 'direction',
    tender: 'appel d’offres',
    event: 'événement',
    growth: 'croissance',
    reorganisation: 'réorganisation',
  },
};
