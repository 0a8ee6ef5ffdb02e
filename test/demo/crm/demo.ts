import { generateSecret } from '../../../utils/crm/secret.ts';
import { addDestination } from '../../browsers/steps.ts';
import type { Crm } from '../crm.ts';
import { openInbox } from '../inbox.ts';
import { summaryOf, writeLines } from './received.ts';

/** Our own: a small server with a page, which verifies signatures. */
export async function demoCrm(): Promise<Crm> {
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const inbox = await openInbox({ secret });
  const name = 'Demo CRM';
  return {
    name,
    page: inbox.origin,
    connect: (options) => addDestination(options, name, inbox.url, secret),
    leads: null,
    holds: async () => `${inbox.received.length} received`,
    async record(file) {
      await writeLines(
        file,
        inbox.received.map(({ headers, body, verified }) => ({ headers, body, verified })),
      );
      return summaryOf(inbox.received);
    },
    close: inbox.close,
  };
}
