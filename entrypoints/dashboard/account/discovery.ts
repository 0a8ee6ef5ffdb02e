import type { Spoken } from '../../../utils/discovery/language.ts';
import { playbookInUse } from '../../options/shelf.ts';

export type Discovery = Awaited<ReturnType<typeof loadDiscovery>>;

/** What the tabs about discovery and the brief need: loaded once an account's page shows. */
export async function loadDiscovery(language: Spoken) {
  const [{ DiscoveryTab }, { BriefTab }, { AskAbout }, playbook] = await Promise.all([
    import('./DiscoveryTab.tsx'),
    import('./BriefTab.tsx'),
    import('../../../components/discovery/AskAbout.tsx'),
    playbookInUse(language),
  ]);
  return { DiscoveryTab, BriefTab, AskAbout, playbook };
}
