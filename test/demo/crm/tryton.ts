import { waitForText } from '../../browsers/steps.ts';
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
    async connect(options) {
      await options.click('Add destination', 'button');
      await options.type('Name', name);
      await options.type('Webhook URL', tryton.url);
      await options.click('Save destination', 'button');
      await waitForText(options, `${name} is saved.`);
      const { user, password, company } = tryton;
      await options.evaluate(change, {
        preset: 'tryton',
        authorisation: { by: 'basic', user, password },
        settings: { company },
      });
    },
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

/** Changes the one destination where it is kept: the form does not ask for these yet. It runs in the page, so it stands alone. */
function change(changes: object): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('entente');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction('destinations', 'readwrite');
      const store = tx.objectStore('destinations');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const row of reading.result) store.put({ ...row, ...changes });
      };
      tx.onerror = () => failed(tx.error);
      tx.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}
