import type { Spelling } from '../said.ts';
import { slipsOf } from '../slips.ts';

/** Verbs that "n't" is stuck to, with or without its apostrophe. */
const NOT = /^(do|does|did|is|are|was|were|wo|would|ca|could|should|have|has|had|must|need|ai)n'?t$/;
const WHOLE: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', ai: 'is' };
const STUCK: Readonly<Record<string, string>> = { s: 'is', re: 'are', ve: 'have', d: 'would', ll: 'will', m: 'am' };
/** Words that are followed by "is" when they end in 's. */
const IS = /^(what|who|how|where|when|why|that|it|there|here|he|she|let)'?s$/;

/** Short forms of the keyboard and frequent slips. */
const TYPED: Readonly<Record<string, string>> = {
  '+': 'and',
  '&': 'and',
  '%': 'percent',
  '/': 'or',
  u: 'you', ur: 'your', r: 'are', y: 'why', hw: 'how', hwo: 'how', wat: 'what', wht: 'what', waht: 'what', whta: 'what',
  pls: 'please', plz: 'please', thx: 'thanks', ppl: 'people', im: 'i am', ive: 'i have', youre: 'you are',
  youve: 'you have', youd: 'you would', theyre: 'they are', thats: 'that is', teh: 'the', yuo: 'you',
  yoru: 'your', cud: 'could', wud: 'would', cuz: 'because', bc: 'because', abt: 'about', wld: 'would', cld: 'could', gonna: 'going to',
  wanna: 'want to', gotta: 'got to', curr: 'current', mgmt: 'management', tel: 'tell', lets: 'let is', cannot: 'can n\'t',
  wdym: 'what do you mean', rn: 'right now', atm: 'at the moment', tbh: 'honestly', ngl: 'honestly', imo: 'in your opinion',
  ya: 'you', yer: 'your', ye: 'you', whens: 'when is', hows: 'how is', wheres: 'where is', dya: 'do you', d: 'would',
  hbu: 'how about you', wru: 'where are you', hru: 'how are you', b4: 'before', w: 'with', smth: 'something',
  describ: 'describe', explane: 'explain', wich: 'which', whcih: 'which', whos: 'who is', doe: 'does',
  budjet: 'budget', buget: 'budget', custmers: 'customers', curently: 'currently',
}; // biome-ignore format: a table

const SLIPS = slipsOf(
  'how what why which when where could would should tell describe explain walk does have about think budget because customers currently your',
  'who whose there then than wan were wear hat ear you yours our hare hake cold wold wet want ell till does dose done ploy',
);

export const spelling: Spelling = (word, next) => {
  const typed = Object.hasOwn(TYPED, word) ? TYPED[word] : undefined;
  if (typed !== undefined) return typed;
  // "don t": an apostrophe typed as a space.
  if (word === 't') return '';
  if (/^(?:re|ve|ll)$/.test(word)) return STUCK[word] ?? word;
  const not =
    NOT.exec(word) ??
    (next === 't'
      ? /^(do|does|did|is|are|was|were|wo|would|ca|could|should|have|has|had|must|need)n$/.exec(word)
      : null);
  if (not?.[1]) return `${WHOLE[not[1]] ?? not[1]} n't`;
  const is = IS.exec(word);
  if (is?.[1]) return `${is[1]} is`;
  if (word === 's') return 'is';
  const [, stem, end] = /^([a-z]+)'(s|re|ve|d|ll|m)$/.exec(word) ?? [];
  // "your boss's": whose it is, and no verb.
  if (stem !== undefined && end !== undefined && end !== 's') return `${stem} ${STUCK[end]}`;
  return SLIPS.get(word) ?? word;
};
