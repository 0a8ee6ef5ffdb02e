import type { Spoken } from '../../utils/discovery/language.ts';
import { discoveryWordsFor } from '../../utils/locale/choose-discovery.ts';
import { playbookInUse } from '../options/shelf.ts';

export type Discovery = Awaited<ReturnType<typeof loadDiscovery>>;

/** What the tabs need to suppose and to propose: loaded once the popup shows. */
export async function loadDiscovery(language: Spoken) {
  const [{ Asked, Supposed }, words, playbook] = await Promise.all([
    import('./Proposed.tsx'),
    discoveryWordsFor([language]),
    playbookInUse(language),
  ]);
  return { Asked, Supposed, words, playbook };
}
