import { withoutAccents } from '../domain/text.ts';

/** The languages that the coach speaks. */
export type Spoken = 'en' | 'fr';

// Short words that only one of the two uses, typos and missing accents allowed for; "on", "plus", "comment", "question"…
// belong to both and say nothing.
const ENGLISH = new Set(
  `the a an of to and or is are was were be been do does did don didn doesn have has had haven hasn will would could should can
   can't won wouldn you your yours u ur we our us they their them he she it its this that these those there here what
   how why when who which where whose with from for at by in into about any some much many more most not no yes if so
   just like get got going go let me my i hi hello hey thanks thank please tell walk talk help know think want need
   looking forward back up out check checking follow following update happy hope week today currently right now been
   wondering curious someone anyone team time tool tools business does isn aren as but than before after last next same monday tuesday
   wednesday thursday friday saturday sunday month year days hours`.split(/\s+/),
);
const FRENCH = new Set(
  `le la les un une des du de et ou est sont etait etes suis sera serait avez avons ai as aviez aurait auriez aurez ont vous
   votre vos nous notre nos tu ton ta tes toi te il elle ils elles ce cet cette ces ca cela qui que quoi quel quelle quels
   quelles pourquoi quand combien ou dans avec pour par sur au aux en chez sans sous entre ne pas plus jamais rien
   oui non si mais donc alors bonjour salut bonsoir merci cordialement je me mon ma mes moi se sa son leur leurs y
   faites faire fait fais faudrait peut peux pouvez pourriez pourrait voulez veux souhaitez serait etre avoir dites dire
   parlez racontez decrivez expliquez expliquer raconter revenir reviens suite equipe outil outils aujourd hui actuellement
   tres bien deja encore toujours quelque quelques chose tout toute tous toutes comme lorsque depuis est-ce svp stp
   ya vs kel koi pk pr ds dc pret prete interesse valide facile bonne bon heure heures jour jours semaine mois lundi mardi
   mercredi jeudi vendredi samedi dimanche dit dites dispo`.split(/\s+/),
);
const WORD = /[a-z]{1,20}/g;
const ELISION = /\b(?:[cdjlmnst]|qu|lorsqu|jusqu|puisqu|aujourd)'(?!(?:t|s|re|ve|ll|d|m)\b)[a-z]/g;
const INVERSION = /-(?:vous|tu|t-(?:il|elle|on)|ils?|elles?|on|nous|ce|moi|t-on)\b/g;
const ACCENT = /[àâçèéêëîïôùûœ]/gi;
/** A text of both is told by its first words; these are plenty, and a text of any length costs the same. */
const ENOUGH = 2_000;

/**
 * English or French, told from the text itself: the short words it is full of, and what only French writes (accents,
 * elisions, inversions). `otherwise` where nothing tells.
 */
export function languageOf(text: string, otherwise: Spoken = 'en'): Spoken {
  const near = text.slice(0, ENOUGH);
  const plain = withoutAccents(near).replace(/[’‘ʼ]/g, "'");
  let balance = count(near, ACCENT) + 2 * count(plain, ELISION) + 2 * count(plain, INVERSION);
  for (const [word] of plain.matchAll(WORD)) balance += Number(FRENCH.has(word)) - Number(ENGLISH.has(word));
  if (balance === 0) return otherwise;
  return balance > 0 ? 'fr' : 'en';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
