import { fillInDestination } from '../../browsers/steps.ts';
import { installTryton, startTryton } from '../../receivers/tryton.ts';
import { counted, held } from '../../receivers/tryton-held.ts';
import type { Crm } from '../crm.ts';
import { writeLines } from './received.ts';

/** A real Tryton, installed at the first run: accounts and contacts are its parties, projects its leads. */
export async function trytonCrm(origin: string): Promise<Crm> {
  const missing = installTryton();
  if (missing !== null) throw new Error(`Tryton cannot be had: ${missing}.`);
  const tryton = await startTryton([origin]);
  const name = 'Tryton';
  return {
    name,
    page: null,
    connect: (options) =>
      fillInDestination(options, {
        Preset: 'Tryton',
        Name: name,
        'Webhook URL': tryton.url,
        'User name': tryton.user,
        Password: tryton.password,
        Company: tryton.company,
      }),
    leads: async () => (await counted(tryton)).leads,
    async holds() {
      const { parties, leads, notes } = await counted(tryton);
      return `${parties} parties, ${leads} leads, ${notes} notes`;
    },
    async record(file) {
      const { parties, leads, notes } = await held(tryton);
      await writeLines(file, [...parties, ...leads, ...notes]);
      // Each delivery leaves one note.
      const account = parties[0]?.name;
      return { received: notes.length, crm: 'tryton', parties: parties.length, leads: leads.length, account };
    },
    close: tryton.close,
  };
}
