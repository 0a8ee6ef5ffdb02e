import type { Asks } from '../grammar.ts';
import { asked, USED_AS } from './asked.ts';

/** What hangs on a verb of telling or asking: a question in a question. */
export function complement(about: string): Asks | null {
  const bare = about.replace(
    /^(?:(?:moi|nous|a comprendre|comprendre|savoir|voir|en detail|exactement|sur|de|d'|a|encore|un peu|plus|mieux|quoi|si ce n' est|ne serait ce que?|en gros|grosso modo|dans les grandes lignes|brievement|vous entendre|entendre) )+(?=(?:ce|comment|pourquoi|qu|que|si|s'|la (?:facon|maniere)|combien|quel|en quoi)\b)/,
    '',
  );
  if (/^(?:si(?! ce n' est)|s' (?:il|ils))\b/.test(bare)) return 'yes-no';
  if (/^(?:ce (?:qui|que|qu'|a quoi|dont|sur quoi)|la (?:facon|maniere) (?:dont|de)|les raisons)\b/.test(bare))
    return USED_AS.test(bare.slice(0, 30)) ? 'datum' : 'telling';
  if (/^quand\b/.test(bare)) return 'datum';
  return asked(bare)?.asks ?? null;
}
