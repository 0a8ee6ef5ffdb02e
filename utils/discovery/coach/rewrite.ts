/** One way to say a question anew: what it looks like, and what it becomes; null where it does not fit after all. */
export type Rule = readonly [pattern: RegExp, becomes: (parts: Record<string, string>) => string | null];

/** What a language knows about opening questions. */
export interface Rewriting {
  /** What stands before a question and need not be kept: "So, …". */
  opener: RegExp;
  /** Words of the keyboard, spelled out. */
  spelled: readonly (readonly [typed: RegExp, word: string])[];
  /** Ways to say a question more plainly, after which it is rewritten: a tag, a wrapper or a second question is left out. */
  plainer: readonly Rule[];
  rules: readonly Rule[];
  /** Requests, which end in a full stop. */
  request: RegExp;
  /** Before a question mark. */
  mark: string;
}

const LONGEST = 300;
/** A question is made plainer so often at most: a tag, a wrapper, a statement. */
const ROUNDS = 3;

/**
 * Rewrites of one question, in the order of preference, in the words that were typed. Whether they are open is for the
 * coach to judge.
 */
export function rewritesOf(question: string, { opener, spelled, plainer, rules, request, mark }: Rewriting): string[] {
  const typed = question.replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim();
  const bare = typed === typed.toUpperCase() ? typed.toLowerCase() : typed;
  if (bare.length > LONGEST) return [];
  const start = spelled
    .reduce((text, [slip, word]) => text.replace(slip, word), bare.replace(/[\s?!.…]+$/, ''))
    .replace(opener, '');
  let forms = [start];
  const found: string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    found.push(...forms.flatMap((form) => applied(form, rules)));
    forms = forms.flatMap((form) => applied(form, plainer));
    // What was made plainer may be open by now.
    found.push(...forms);
  }
  return found.map((text) => sentence(text, request.test(text) ? '.' : `${mark}?`));
}

function applied(text: string, rules: readonly Rule[]): string[] {
  return rules.flatMap(([pattern, becomes]) => {
    const match = pattern.exec(text);
    const rewritten = match ? becomes(match.groups ?? {}) : null;
    return rewritten === null ? [] : [rewritten.replace(/\s+/g, ' ').trim()];
  });
}

function sentence(text: string, end: string): string {
  const bare = text.replace(/[\s,;:?!.]+$/, '');
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}${end}`;
}
