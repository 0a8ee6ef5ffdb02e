import { type Opening, opens } from '../grammar.ts';
import { TOLD } from './nouns.ts';
import { AUX } from './verbs.ts';

/** "where do things get stuck?": a place in their way of working. */
const STUCK =
  /^(?:where|at (?:what|which) (?:point|stage|step)s?) (?:do|does|did|is|are|would|have|has) (?:[a-z']+ ){1,6}?(?:stuck|get lost|getting lost|lost|fall(?:s|ing|en)?|break(?:s|ing)?|broken|slow(?:s|ing|ed)?|stall(?:s|ing|ed)?|go(?:es|ing)? wrong|jam(?:s|med|ming)?|tripp?(?:s|ing|ed)?|pinch(?:es|ing)?|bite(?:s)?|hurt(?:s|ing)?|leak(?:s|ing)?|chok(?:e|es|ing)|snag(?:s|ged)?|bog(?:ged|s)?|struggl(?:e|es|ing)|slip(?:s|ped|ping)?|unstuck|unravel(?:s|ling|ing)?|drag(?:s|ging)?|collaps(?:e|es|ing)|friction|grind(?:s|ing)?|pil(?:e|es|ing) up|tension|bottleneck|difference(?:s)? lie|(?:time|money|effort|energy|hours|budget) go|fail(?:s|ing)?)\b/;

export function who(words: string): Opening | null {
  if (/^who does what\b/.test(words)) return opens(words, 'telling', 13);
  if (
    /^where (?:(?:do|would|did|could|should) (?:you|we) (?:start|begin|see|want|go|feel|stand|think|believe|struggle|get stuck|lose)|does (?:it|that|this|the \w+|your \w+) (?:hurt|fit|sit|rank|break|stand|get stuck|go wrong|slow down|stall)|do (?:things|they|people|projects|orders) (?:tend to |usually |often )*(?:break|fall|get stuck|go wrong|slow|stall|jam|get lost)|is the (?:pain|friction|problem|room)|should we start|are (?:you|things) (?:headed|heading|going|at|stuck|struggling))/.test(
      words,
    )
  )
    return opens(words, 'telling', 5);
  const told =
    /^where (?:is|are|was|were) (?:the|your|their) (?:main |biggest |real )?(?<noun>\w+)/.exec(words)?.groups?.noun ??
    '';
  if (
    TOLD.has(told) &&
    !/^(?:parts?|areas?|cases?|support|results?|role|setup|plans?|quality|best|next|worst)$/.test(told)
  )
    return opens(words, 'telling', 5);
  const origin =
    /^where (?:did|does|do) (?:the|this|that|your) (?<noun>\w+) (?:come|stem|spring|arise) from\b/.exec(words)?.groups
      ?.noun ?? '';
  if (TOLD.has(origin)) return opens(words, 'telling', 5);
  const stuck = STUCK.exec(words);
  if (stuck) return opens(words, 'telling', stuck[0].length);
  const match = new RegExp(
    `^(?:(?:by|to|from|for|with|of|since|until|at|about) )?(?:(?:who|whom|whose|where)\\b|when (?:exactly )?(?:${AUX})\\b|when (?:you|they|we) going to\\b|when\\b ?\\??$)`,
  ).exec(words);
  return match && opens(words, 'datum', match[0].length);
}
