import type { Spelling } from '../said.ts';

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
  u: 'you', ur: 'your', r: 'are', y: 'why', hw: 'how', hwo: 'how', wat: 'what', wht: 'what', waht: 'what', whta: 'what',
  pls: 'please', plz: 'please', thx: 'thanks', ppl: 'people', im: 'i am', ive: 'i have', youre: 'you are',
  youve: 'you have', youd: 'you would', theyre: 'they are', thats: 'that is', teh: 'the', yuo: 'you',
  yoru: 'your', cud: 'could', wud: 'would', cuz: 'because', bc: 'because', abt: 'about', wld: 'would', cld: 'could', gonna: 'going to',
  wanna: 'want to', gotta: 'got to', curr: 'current', mgmt: 'management', tel: 'tell', lets: 'let is', cannot: 'can n\'t',
  describ: 'describe', explane: 'explain', wich: 'which', whcih: 'which', whos: 'who is', doe: 'does',
  budjet: 'budget', buget: 'budget', custmers: 'customers', curently: 'currently',
}; // biome-ignore format: a table

export const spelling: Spelling = (word) => {
  const typed = Object.hasOwn(TYPED, word) ? TYPED[word] : undefined;
  if (typed !== undefined) return typed;
  const not = NOT.exec(word);
  if (not?.[1]) return `${WHOLE[not[1]] ?? not[1]} n't`;
  const is = IS.exec(word);
  if (is?.[1]) return `${is[1]} is`;
  const [, stem, end] = /^([a-z]+)'(s|re|ve|d|ll|m)$/.exec(word) ?? [];
  // "your boss's": whose it is, and no verb.
  if (stem !== undefined && end !== undefined && end !== 's') return `${stem} ${STUCK[end]}`;
  return word;
};
