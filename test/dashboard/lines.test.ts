import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../components/account/timeline/lines.ts';
import { namesIn } from '../../components/account/timeline/names.ts';
import type { Teller } from '../../components/account/timeline/told.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import { type Kept, momentsOf } from '../../utils/dashboard/moments.ts';
import { fold } from '../../utils/domain/derive.ts';
import type { Event } from '../../utils/domain/event.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';
import { dashboardFr } from '../../utils/locale/dashboard-fr.ts';
import { en } from '../../utils/locale/en.ts';
import { fr } from '../../utils/locale/fr.ts';
import { history } from '../domain/histories.ts';
import { acmeSave } from '../store/samples.ts';

const teller = (records: Records, french = false): Teller => ({
  words: french ? dashboardFr : dashboardEn,
  general: french ? fr : en,
  names: namesIn(records),
  day: (date) => date.slice(0, 10),
});
const kept = (events: readonly Event[]): Kept[] => events.toReversed().map((event) => ({ is: 'known', event }));

test('a save is told in one line for the page, and one for each thing it brought', () => {
  const save = acmeSave({ note: 'call on Monday' });
  const outcome = savingProspect(save).decide(undefined, {
    author: { id: mint(), name: 'Ada', device: 'test' },
    at: '2026-11-25T10:00:00.000Z-000000',
  });
  const events = outcome.ok ? outcome.events : [];
  const records = fold(events);
  const [moment] = momentsOf(kept(events));
  if (!records || !moment) throw new Error('Nothing was saved');
  expect(linesOf(moment, teller(records))).toMatchObject([
    {
      title: 'Captured: Home, 2 facts',
      detail: '2 contacts: ada, bob',
      link: { name: 'Acme', href: 'https://acme.example/' },
    },
    { title: 'hiring · 4 technicians', detail: 'We hire 4 technicians.' },
    { title: 'Question planned', text: 'How do you plan?' },
    { chip: { name: 'supposed', look: 'latent' }, text: 'Planning by hand' },
    { title: 'Note', text: 'call on Monday' },
  ]);
});

test('whatever happened, each moment says something, in both languages', () => {
  fc.assert(
    fc.property(history, fc.boolean(), (events, french) => {
      const records = fold(events);
      if (!records) return;
      for (const moment of momentsOf(kept(events.toSorted((a, b) => a.at.localeCompare(b.at))))) {
        const lines = linesOf(moment, teller(records, french));
        const said = lines.map(({ title, chip, text, quotes }) =>
          [title, chip?.name, text, ...(quotes ?? [])].join(''),
        );
        expect(said.length).toBeGreaterThan(0);
        for (const words of said) expect(words).not.toMatch(/^$|undefined|\[object/);
      }
    }),
  );
});
