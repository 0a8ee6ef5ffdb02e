import type { Spelling } from '../said.ts';

/** Short forms of the keyboard and frequent slips; accents are gone already. */
const TYPED: Readonly<Record<string, string>> = {
  '+': 'et',
  '&': 'et',
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

export const spelling: Spelling = (word) => {
  const typed = Object.hasOwn(TYPED, word) ? TYPED[word] : undefined;
  if (typed !== undefined) return typed;
  // What is elided stands alone: "qu'est" is "qu' est".
  return word.replace(/'(?=[a-z])/, "' ");
};
