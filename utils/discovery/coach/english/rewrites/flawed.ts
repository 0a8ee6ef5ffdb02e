import type { Rule } from '../../rewrite.ts';
import { troubleIn } from '../trouble.ts';
import { does } from './number.ts';

/** Pushes, answers that are offered and what is taken for granted, opened. */
export const FLAWED: readonly Rule[] = [
  // A push.
  [
    /^(?:would|wo)n't it be (?:\w+ )?(?:great|nice|good|better|easier|wonderful|amazing|smarter|simpler|a relief|useful|helpful|wiser|safer|cheaper) (?:to|for you to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [
    /^(?:would(?:n't)? it be|how (?:great|nice|good) would it be) (?:\w+ )?(?:great|nice|good|better|easier|wonderful|simpler )?\s?if (?<what>.+)$/i,
    ({ what }) => `What would change for you if ${what}`,
  ],
  [
    /^(?:would|do)n't you (?:rather|want to|like to|love to|prefer to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [
    /^(?:you(?:'d| would) (?:really |surely )?(?:like|love|want|prefer) to|you (?:do |surely |obviously )?(?:want|need|wish|hope) to|i'm sure you(?:'d| would)? (?:like|want|love) to) (?<act>.+)$/i,
    ({ act }) => `What would it change for you to ${act}`,
  ],
  [/^(?:is|isn't) it (?:about |high |not )?time to (?<act>.+)$/i, ({ act }) => `What would it take to ${act}`],
  [
    /^(?:do(?:n't)?|would(?:n't)?) you (?:not )?(?:think|agree|feel|say|believe|find) (?:that )?(?<what>.{3,40}) (?:would|could|might|will) (?:really )?(?:help|be (?:better|easier|useful|helpful|good)|make sense)\b.*$/i,
    ({ what }) => `What difference would ${what} make`,
  ],
  [
    /^(?:do(?:n't)?|would(?:n't)?|can we|we) (?:you )?(?:not )?(?:can )?(?:all )?(?:think|agree|feel|say|believe|find)(?: with me)? (?:that )?(?<what>(?!it\b|you\b|we\b|they\b|this\b|that\b)(?:[a-z-]+ ){1,3}?)(?:is|are|costs?|matters?|saves?|wastes?|takes?|deserves?|comes?) .*$/i,
    ({ what = '' }) => `How do you see ${what}`,
  ],
  [/^isn't (?<rest>(?:it|that|this|your|the) .+)$/i, ({ rest }) => `To what extent is ${rest}`],
  [/^aren't (?<rest>(?:they|those|these|your|you|the) .+)$/i, ({ rest }) => `To what extent are ${rest}`],
  [/^doesn't (?<rest>(?:it|that|this|your|the) .+)$/i, ({ rest }) => `To what extent does ${rest}`],
  // Answers that it offers.
  [
    /^(?:is|was) it .{1,80} or .{1,40} (?:that|which) (?<act>(?:matters|counts|worries|bothers|holds|drives|slows|comes|weighs)\b.*)$/i,
    ({ act }) => `What ${act}`,
  ],
  [
    /^(?:do|would|did|will) you(?: currently| usually)? (?:prefer|use|choose|favou?r|buy|sell|have|want|take|pick|hire|recruit) (?<one>(?:an? |the )?[a-z0-9-]+(?: [a-z-]+)?) or (?:only |rather |more of )?(?<other>(?:an? |the )?[a-z0-9-]+(?: [a-z-]+)?)$/i,
    ({ one = '', other = '' }) =>
      /^(?:to|on|by|in|with|now|more)\b/i.test(one) ? null : `How do you choose between ${one} and ${other}`,
  ],
  [
    /^(?:are you|is your concern|is it) (?:more |most |mainly )?(?:worried|concerned) about (?<one>.+) or (?:more )?(?:about )?(?<other>.+)$/i,
    () => 'What worries you most',
  ],
  // What it takes for granted.
  [
    /^why (?<be>is|are) (?<what>(?:your|the) (?:[a-z-]+ ){1,3}?)(?:so|such|too|still) .*$/i,
    ({ what = '' }) => `How are things with ${what} today`,
  ],
  [
    /^why (?:do|are) you still (?<act>[a-z]+)(?<rest>\b.*)$/i,
    ({ act = '', rest }) => `How did you come to ${act.replace(/ing$/, '').replace(/^us$/, 'use')}${rest}`,
  ],
  [
    /^why (?:do|ca)n't (?<who>you|they|your (?:[a-z]+ )?(?!its\b)[a-z]{2,}s) (?<act>(?!trust|believe|have|want|like|know|feel).+)$/i,
    ({ who, act }) => `How do ${who} ${act} today`,
  ],
  [
    /^how (?:much time|much money|many hours|much) (?:do|does) (?:you|your \w+|they) (?:lose|waste|spend|burn)(?: (?:every|each|per|a) \w+)? (?:on|because of|with|to|in|through|over) (?<what>.+?)(?: (?:every|each|per|a|in a) \w+)?$/i,
    ({ what = '' }) => `How ${does(what)} ${what} affect your work`,
  ],
  [
    /^how much (?:do|does|are|is) (?<what>.+?) cost(?:ing)? you\b.*$/i,
    ({ what = '' }) => `How ${does(what)} ${what} affect you`,
  ],
  [
    /^are you still (?:struggling|having trouble|having problems|dealing) with (?<what>.+)$/i,
    ({ what }) => `How do you handle ${what} today`,
  ],
  [
    /^(?<all>(?:how|what) .+)$/i,
    ({ all = '' }) => {
      const kept = all
        .replace(
          /\b(your|the|their|those|these|such an?|so many|many) (\w+) (?=[a-z]+\b)/gi,
          (words, own: string, word: string) => (troubleIn(word.toLowerCase()) === 'bad' ? `${own} ` : words),
        )
        .replace(/\bsuch an? /i, 'your ')
        .replace(/\bso many /i, 'the ')
        .replace(/\b(?:those|these|all the|all these) (?=[a-z]+s\b)/i, 'the ');
      return kept === all ? null : kept;
    },
  ],
];
