import type { SignalKind } from '../../domain/signal.ts';
import { AMOUNT } from './amounts.ts';
import { type Fitting, fittingOf } from './fitting.ts';
import { DIGITS, NUMBER } from './numbers.ts';

/** The account's name stands as a run of these in the text that rules read. */
export const NAME = '\u00a7';

/** Where a word begins, `d'` and `l'` before it or not. */
const START = `(?<![a-z0-9${NAME}-]|[^dl]')`;

/** What a rule's pattern may name in angle brackets. Text is folded: lower case, no accents, no point within a number. */
const PIECES: Readonly<Record<string, string>> = {
  /** Text within a sentence, and one word with the space after it. */
  t: '[^.;:!?]',
  w: '(?:[^ .;:!?]{1,25} )',
  /** The ending of a word, and some words of the same clause, but not those that make it another's. */
  v: '[a-z]{0,9}',
  some: "(?:(?!(?:qui|que|dont|who|which|that|pour|votre|vos|your|ne|pas|not) |clients?\\b|customers?\\b|n')[^ .;:!?,]{1,25} ){0,6}?",
  /** What may stand before a verb in the third person. */
  aux: '(?:(?:vient de|viennent de|vient d.etre|a|ont|va|est|sera|ete|etre|is|has|will|been|be|to|set to|due to|now|also|recently|just|soon|formally|officially|officiellement|recemment|aussi|desormais) ){0,4}',
  n: NUMBER,
  d: DIGITS,
  amount: AMOUNT,
  name: `${START}${NAME}{2,}(?: (?:group|groupe|team|holding|france))?`,
  nous: `${START}(?:nous|on|${NAME}{2,})`,
  we: `${START}(?:we|${NAME}{2,})`,
  // When, between the verb and what it is about.
  quand:
    "(?:,? (?:le \\d{1,2}(?:er)? [a-z]{3,9}(?: 20\\d\\d)?|(?:en|des|ce|cette|a l'|cet|debut|fin) ?[a-z]{3,9}(?: prochaine?| 20\\d\\d)?|" +
    "officiellement|aujourd'hui|bientot|prochainement|egalement|enfin|ainsi|avec fierte),?)?",
  when: '(?: (?:today|this [a-z]{3,7}|next [a-z]{3,7}|in [a-z]{3,9}(?: 20\\d\\d)?|on [a-z0-9 ]{4,14}|officially|now))?',
};

/** How sure a rule is that is only a sign. */
export const WEAK = 0.65;

/**
 * Where in a sentence a rule is tried: at a verb of which the account is the subject (`v`; `n` where it has not happened
 * yet), right after that subject (`s`), at the start of a headline (`h`) or of any clause (`c`), anywhere (`a`).
 */
type At = 'v' | 'n' | 's' | 'h' | 'c' | 'a';

/** What one sentence must say to be a signal. Its one group, by its name, is the summary and must hold what it names. */
export interface Rule {
  at: At;
  /** The pattern as written, and as made ready when it is first asked for. */
  line: string;
  pattern: () => RegExp;
  /** It fires only beside a date, a stand or another thing that tells an occasion from a habit. */
  dated: boolean;
  confidence: number;
}

/** The rules of one kind, and the beginnings of words without which none of them fires. */
export interface Rules {
  kind: SignalKind;
  triggers: readonly string[];
  /** Those that may fit a sentence. */
  fitting: Fitting<Rule>;
}

/**
 * The rules of one kind, one a line: where it is tried, `~` for a weaker sign or `@` where it asks for a date, a colon,
 * and the pattern, `<piece>` naming a piece of the grammar. They are read when a page first needs them, and each pattern
 * is made when a sentence first does: most pages need few.
 *
 * @param triggers beginnings of words between bars, in one line or several; `$` after a whole word
 */
export function rules(kind: SignalKind, triggers: string, lines: string): Rules {
  const read = once(() => fittingOf(rulesIn(lines)));
  return {
    kind,
    triggers: triggers.trim().split(/\|\s*/),
    fitting: (sentence, starts) => read()(sentence, starts),
  };
}

function rulesIn(lines: string): Rule[] {
  return [...lines.matchAll(/^ *([vnshca])([~@]?): (.*)$/gm)].map(([, at, mark, line = '']): Rule => {
    const where = AT.find((one) => one === at) ?? 'a';
    const source = () => line.replace(/<([a-z]+)>/g, (whole, piece: string) => PIECES[piece] ?? whole);
    const pattern = once(() => new RegExp(source(), where === 'a' ? 'd' : 'dy'));
    const confidence = mark === '~' ? WEAK : /[vns]/.test(where) ? 0.85 : 0.8;
    return { at: where, line, pattern, dated: mark === '@', confidence };
  });
}
const AT: readonly At[] = ['v', 'n', 's', 'h', 'c', 'a'];

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
