import type { Spelling } from '../said.ts';
import { slipsOf } from '../slips.ts';
import { DATUM, TOLD } from './nouns.ts';

/** Short forms of the keyboard and frequent slips; accents are gone already. */
const TYPED: Readonly<Record<string, string>> = {
  '+': 'et',
  '&': 'et',
  '%': 'pourcentage',
  '/': 'ou',
  esque: 'est ce que', esk: 'est ce que', eske: 'est ce que', estce: 'est ce', kest: "qu' est", quest: "qu' est",
  qest: "qu' est", keske: "qu' est ce que", keskil: "qu' est ce qu' il", kesk: "qu' est ce", questce: "qu' est ce",
  coment: 'comment', commant: 'comment', cmt: 'comment', commen: 'comment', comen: 'comment', pk: 'pourquoi',
  pq: 'pourquoi', pkoi: 'pourquoi', pourkoi: 'pourquoi', porquoi: 'pourquoi', vs: 'vous', vou: 'vous', kel: 'quel',
  kelle: 'quelle', cb: 'combien', combient: 'combien', conbien: 'combien', ds: 'dans', tt: 'tout', ts: 'tous', nan: 'non',
  c: "c' est", cest: "c' est", nest: "n' est", jaimerais: "j' aimerais", dc: 'donc', qd: 'quand', quan: 'quand', koi: 'quoi',
  ya: 'y a', bcp: 'beaucoup', bjr: 'bonjour', slt: 'salut', daccord: "d' accord", tjs: 'toujours', tjrs: 'toujours',
  ct: "c' etait", jsuis: 'je suis', aujourdhui: "aujourd' hui", quil: "qu' il", quon: "qu' on", pr: 'pour', rdv: 'rendez-vous',
  pouvezvous: 'pouvez vous', avezvous: 'avez vous', ete: 'ete', quels: 'quels', kels: 'quels', keles: 'quelles',
  quelque: 'quelque', budjet: 'budget', utiliser: 'utiliser', ki: 'qui', ke: 'que', g: "j' ai", chui: 'je suis',
}; // biome-ignore format: a table

const SLIPS = slipsOf(
  'comment pourquoi combien quelle quels quelles quand quoi avez etes pouvez pourriez parlez racontez decrivez expliquez dites utilisez aimerais voudrais dans vous votre est-ce budget',
  'quel que qui quo vos vois voue vote votes avec avise tes ete dits dite parles parle decrives decrive expliques explique raconte utilises utilise aimerai sdan ans',
);
/** What is elided and typed as one word: "quavez", "lhistoire", "mexpliquer". */
const RUN_TOGETHER =
  /^(qu)(?!estion|ali|anti|art)(?=[aeo][a-z]{1,12}(?:ez|ons|ont|ent)$|ont$)|^(m)(?=expliqu|aide|eclair|en$|interess|eclaire)|^(j)(?=ai$|essaie$|espere|etais$|imagine|aimer|ador)|^(n)(?=hesite|avez$|etes$|aimer|est$)|^(d)(?=entendre$|apprendre$|avoir$|ouu$|etre$)/;

function parted(word: string): string {
  const together = RUN_TOGETHER.exec(word);
  if (together) return `${together[0]}' ${word.slice(together[0].length)}`;
  const noun = word.slice(1);
  const elided =
    /^[ld][aeiouyh]/.test(word) && !TOLD.has(word) && !DATUM.has(word) && (TOLD.has(noun) || DATUM.has(noun));
  return elided ? `${word.charAt(0)}' ${noun}` : word;
}

/** Before these, "t" stands between a verb and its subject. */
const SUBJECT = /^(?:il|elle|on|ils|elles)$/;

export const spelling: Spelling = (word, next) => {
  // "qu est ce", "n est ce pas": an apostrophe typed as a space.
  if (/^(?:qu|[cdjlmns])$/.test(word) && /^(?:[aeiouyh]|y$)/.test(next)) return `${word}'`;
  if (word === 'n') return 'numero';
  if (word === 't' && !SUBJECT.test(next)) return "t'";
  const typed = Object.hasOwn(TYPED, word) ? TYPED[word] : undefined;
  if (typed !== undefined) return typed;
  // What is elided stands alone: "qu'est" is "qu' est".
  const [elided, rest] = word.includes("'") ? word.split(/(?<=')(?=[a-z])/) : ['', word];
  const spelled = SLIPS.get(rest ?? '') ?? parted(rest ?? '');
  return `${elided} ${spelled}`.trim();
};
