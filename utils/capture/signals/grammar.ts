import type { SignalKind } from '../../domain/signal.ts';
import { AMOUNT } from './amounts.ts';
import { DIGITS, NUMBER } from './numbers.ts';

/** The account's name stands as a run of these in the text that rules read. */
export const NAME = '\u00a7';

const START = `(?<![a-z0-9${NAME}'-])`;

/** What a rule's pattern may name in angle brackets. Text is folded: lower case, no accents, no point within a number. */
const PIECES: Readonly<Record<string, string>> = {
  /** Text within a sentence, and one word with the space after it. */
  t: '[^.;:!?]',
  w: '(?:[^ .;:!?]{1,25} )',
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

/**
 * Where in a sentence a rule is tried: at a verb of which the account is the subject (`v`; `n` where it has not happened
 * yet), right after that subject (`s`), at the start of a headline (`h`) or of any clause (`c`), anywhere (`a`).
 */
type At = 'v' | 'n' | 's' | 'h' | 'c' | 'a';

/** What one sentence must say to be a signal. Its one group, by its name, is the summary and must hold what it names. */
export interface Rule {
  at: At;
  pattern: RegExp;
  /** It fires only beside a date, a stand or another thing that tells an occasion from a habit. */
  dated: boolean;
  confidence: number;
}

/** The rules of one kind, and a word without which none of them fires. */
export interface Rules {
  kind: SignalKind;
  trigger: RegExp;
  rules: readonly Rule[];
}

/**
 * The rules of one kind, one a line: where it is tried, `~` for a weaker sign or `@` where it asks for a date, a colon,
 * and the pattern, `<piece>` naming a piece of the grammar.
 */
export function rules(kind: SignalKind, trigger: RegExp, lines: string): Rules {
  const read = [...lines.matchAll(/^ *([vnshca])([~@]?): (.*)$/gm)].map(([, at, mark, pattern = '']): Rule => {
    const where = AT.find((one) => one === at) ?? 'a';
    const source = pattern.replace(/<([a-z]+)>/g, (whole, piece: string) => PIECES[piece] ?? whole);
    const confidence = mark === '~' ? 0.65 : /[vns]/.test(where) ? 0.85 : 0.8;
    return { at: where, pattern: new RegExp(source, where === 'a' ? 'd' : 'dy'), dated: mark === '@', confidence };
  });
  return { kind, trigger, rules: read };
}
const AT: readonly At[] = ['v', 'n', 's', 'h', 'c', 'a'];
