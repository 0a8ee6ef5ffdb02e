import type { Told } from './told.ts';
import type { Word } from './words.ts';

/** So many words after its subject a verb may stand. */
const REACH = 12;
/** Where in a sentence the frames may begin. */
export interface Places {
  /** Where a verb of the account may stand, and those of them that do not follow `has` in French. */
  we: readonly number[];
  now: readonly number[];
  /** Those that do not only say what it is for: `raises money to open shops`. */
  does: readonly number[];
  /** Where the headline and each later clause begins. */
  head: readonly number[];
}

/** Where a sentence says something of the account. Others are nobody's account: what they do is no signal. */
export function placesIn(words: readonly Word[], { own, language }: Pick<Told, 'own' | 'language'>): Places {
  const we = new Map<number, Verb>();
  let first = -1;
  for (let at = 0; at < words.length; at++) {
    const length = subjectAt(words, at, own, language);
    if (length === 0) {
      if (first >= 0 && isJoint(words, at)) reach(words, at + 1, we);
      continue;
    }
    if (first < 0) first = at;
    at += length - 1;
    reach(words, at + 1, we);
  }
  return {
    we: [...we.keys()],
    now: [...we].filter(([, { past }]) => !past).map(([place]) => place),
    does: [...we].filter(([, { aim }]) => !aim).map(([place]) => place),
    head: headsOf(words),
  };
}

/** Of how many words the account's mention at a place is; none where there is none. */
function subjectAt(words: readonly Word[], at: number, own: boolean, language: string | null): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (word.terms.has('NAMED')) return 1;
  // Elsewhere than on the account's own page only its name stands for it; and `on` is French.
  if (!own) return 0;
  if (word.terms.has('WE')) return word.text === 'on' && !language?.startsWith('fr') ? 0 : 1;
  if (!word.terms.has('THE') && !word.terms.has('OUR')) return 0;
  for (let next = at + 1; next <= at + 4; next++) {
    const noun = words[next];
    if (noun === undefined || noun.terms.has('OTHER') || noun.terms.has('WALL') || noun.breaks) return 0;
    const ours = noun.terms.has('FIRM') || ((word.terms.has('OUR') || isOfTown(words, next)) && noun.terms.has('SITE'));
    if (!ours) continue;
    const [after, later] = words.slice(next + 1, next + 3);
    // `Le groupe Verdi` is another, `the group chief executive` nobody.
    const isOther = (name: Word | undefined) =>
      name?.capital === true && !name.terms.has('NAMED') && name.before === ' ';
    const others =
      isOther(after) ||
      (isOther(later) && !after?.terms.has('LIGHT') && !after?.terms.has('NAMED') && after?.before === ' ');
    if (!(others && noun.terms.has('FIRM')) && !after?.terms.has('FIRM')) return next - at + 1;
  }
  return 0;
}

/** `l'usine d'Angers`. */
function isOfTown(words: readonly Word[], at: number): boolean {
  return /^(?:de|d|du|a)$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.capital === true;
}

/** A second verb of the same subject. */
function isJoint(words: readonly Word[], at: number): boolean {
  return words[at]?.terms.has('JOINT') === true || /^,/.test(words[at + 1]?.before ?? '');
}

/** Whether what is said there is over, or only what is done for it. */
interface Verb {
  past: boolean;
  aim: boolean;
}
const AIM = /^(?:to|pour|afin)$/;

/** Marks the places after a subject: what denies, what another does, what is done for somebody ends them. */
function reach(words: readonly Word[], from: number, places: Map<number, Verb>): void {
  let past = false;
  let aim = AIM.test(words[from - 1]?.text ?? '') && !words[from - 1]?.terms.has('FIRM');
  for (let at = from; at < from + REACH; at++) {
    const word = words[at];
    if (word === undefined || word.terms.has('WALL') || word.terms.has('HELP') || word.breaks) return;
    const known = places.get(at);
    if (known === undefined || (known.past && !past)) places.set(at, { past, aim: aim && known?.aim !== false });
    // Further on it is an article.
    past ||= /^(?:avons|ont|has|have|ve)$/.test(word.text) || (word.text === 'a' && at <= from + 1);
    aim ||= AIM.test(word.text) && at > from && words[at - 1]?.terms.has('INTENDS') !== true;
  }
}

function headsOf(words: readonly Word[]): number[] {
  const heads: number[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0 && !word.breaks) continue;
    let head = at;
    // Its label and its date.
    while (words[head]?.terms.has('LABEL') || (words[head]?.terms.has('DAY') && head < 4)) head++;
    heads.push(head);
    if (heads.length > 6) break;
  }
  return heads;
}
