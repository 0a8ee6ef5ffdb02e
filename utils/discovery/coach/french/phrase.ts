import { type Opening, opens } from '../grammar.ts';
import { DATUM, TOLD } from './nouns.ts';

/** One or two words that only say: go on; and what is said to be of interest. */
export function echo(words: string): Opening | null {
  if (
    /^(?:et (?:alors|ensuite|puis|apres|apres ca|la)|c' est a dire|comme quoi|par exemple|genre|autrement dit|mais encore|a savoir|ce qui veut dire)(?: par exemple)? ?\??$/.test(
      words,
    )
  )
    return opens(words, 'telling', words.length);
  return /^.{5,80} m' (?:interess\w+|intrigu\w+)(?: \w+)? ?$/.test(words)
    ? opens(words, 'telling', words.length)
    : null;
}

/** No verb: "vos attentes pour la suite ?", "le plus dur là-dedans ?". */
const PHRASE =
  /^(?:et )?(?:(?:le|la|les|l'|votre|vos|ton|ta|tes|leur|leurs|son|sa|ses) )?(?:(?:principa\w+|premier\w*|vrais?|vraies?|grand\w*|gros|grosses?|prochain\w*) )*(?<most>(?:plus|moins|pire|mieux) (?:(?:grand|gros|fort|bel|beau|bon|petit)\w* )?)?(?<noun>\w+)(?: \w+(?:if|ive|el|elle|al|ale|aux)s?)?(?: (?:,|pour|sur|apres|avant|dans|avec|chez|d'|de|du|des|quant|face|en|a|au|aux|vis|la dedans|selon|aujourd'|actuelle\w+|depuis|derriere|lors|la)(?= |$).{0,90})? ?\??$/;

const VERB =
  /\b(?:est|sont|a (?!vis )(?:dit|ete|fait|\w+(?:e|u|i|is|it)\b)|ont|va|vont|avez|etes|as|es|fait|font|etait|sera|peut|doit|suffit|compte|vous|tu|c'|on|combien|quoi|comment|pourquoi|quels?|quelles?|quand|ouu|qui|il|elle|ils|elles)\b/;

/** "une idée de la façon dont … ?" */
const ABOUT =
  /^(?:(?:une?|des|quelques?|votre|vos) )?(?:idee|exemple|avis|retour|anecdote|mot|conseil|precision|eclairage|explication|impression)s?(?: (?:de|sur|quant a|d'|a) (?:la (?:facon|maniere) (?:dont|de)|ce (?:qui|que|qu')|comment|pourquoi|les raisons)\b| (?:concret|recent|precis)s? ?\??$| ?\??$)/;

/** A noun and no verb: "vos attentes pour la suite ?". */
export function phrase(words: string): Opening | null {
  if (ABOUT.test(words)) return opens(words, 'telling', words.length);
  const { most, noun = '' } = PHRASE.exec(words)?.groups ?? {};
  const told =
    (most !== undefined || TOLD.has(noun)) &&
    !DATUM.has(noun) &&
    !VERB.test(words.replace(/(?:selon|chez|pour|apres) (?:vous|toi)\b/g, ''));
  return told ? opens(words, 'telling', words.length) : null;
}
