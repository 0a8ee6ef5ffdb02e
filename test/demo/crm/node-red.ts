import { generateSecret } from '../../../utils/crm/secret.ts';
import { fillInDestination } from '../../browsers/steps.ts';
import { installNodeRed, startNodeRed } from '../../receivers/node-red.ts';
import type { Crm } from '../crm.ts';
import { verify } from '../inbox/delivery.ts';
import { summaryOf, writeLines } from './received.ts';

/** A real Node-RED, installed at the first run, whose flow verifies signatures. */
export async function nodeRedCrm(): Promise<Crm> {
  const missing = installNodeRed();
  if (missing !== null) throw new Error(`Node-RED cannot be had: ${missing}.`);
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const red = await startNodeRed(secret);
  const name = 'Node-RED';
  const keptNow = async () =>
    (await red.kept()).flatMap(({ headers, body: text }) => {
      const verdict = verify(secret, text, headers);
      return verdict.ok ? [{ headers, body: verdict.body, verified: true }] : [];
    });
  return {
    name,
    page: red.page,
    connect: (options) =>
      fillInDestination(options, { Preset: 'Node-RED', Name: name, 'Webhook URL': red.url, 'Signing secret': secret }),
    leads: null,
    holds: async () => `${(await red.kept()).length} received, every signature verified`,
    async record(file) {
      const kept = await keptNow();
      await writeLines(file, kept);
      const { received, ...others } = summaryOf(kept);
      return { received, crm: 'node-red', ...others };
    },
    close: red.close,
  };
}
