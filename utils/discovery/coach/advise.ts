import type { QuestionForm } from '../../domain/question.ts';
import { languageOf, type Spoken } from '../language.ts';
import { english } from './english/english.ts';
import { rewriting as englishRewriting } from './english/rewrites/rewriting.ts';
import { type Cause, causesOf, questionAt } from './forms.ts';
import { french } from './french/french.ts';
import { rewriting as frenchRewriting } from './french/rewrites/rewriting.ts';
import { rewritesOf } from './rewrite.ts';

const GRAMMARS = { en: english, fr: french } as const;
const REWRITINGS = { en: englishRewriting, fr: frenchRewriting } as const;

/** What the coach says of one question. */
export interface Advice {
  language: Spoken;
  /** Exactly one of `open` and `closed` first, then the flaws. */
  forms: QuestionForm[];
  /** What gives each form: the words as they were typed; empty where nothing was. */
  why: { form: QuestionForm; words: string }[];
  /** The question said anew, open and without a flaw, in the same words; null where it is so already, or where no honest way is known. */
  suggestion: string | null;
}

/** Advice on a question, in the language that it is written in unless told. */
export function advise(text: string, language: Spoken = languageOf(text)): Advice {
  const causes = causesOf(text, GRAMMARS[language]);
  return {
    language,
    forms: causes.map(({ form }) => form),
    why: causes.map(({ form, span: [start, end] }) => ({ form, words: text.slice(start, end) })),
    suggestion: causes.length === 1 && causes[0]?.form === 'open' ? null : suggestionFor(text, language, causes),
  };
}

function suggestionFor(text: string, language: Spoken, causes: readonly Cause[]): string | null {
  const start = questionAt(text, GRAMMARS[language]);
  const before = text.slice(0, start);
  // What it takes for granted, and the second question, must be gone.
  const fault = causes.find(({ form }) => form === 'assumptive');
  const faulty =
    fault &&
    text
      .slice(...fault.span)
      .toLowerCase()
      .replace(/^(?:still|encore|toujours) /, '');
  const twofold = causes.some(({ form }) => form === 'double-barrelled');
  const honest = (rewrite: string) =>
    !(faulty && rewrite.toLowerCase().includes(faulty)) &&
    !(twofold && / (?:and|et) /.test(rewrite)) &&
    isOpen(`${before}${rewrite}`, language);
  const rewrite = rewritesOf(text.slice(start), REWRITINGS[language]).find(honest);
  return rewrite === undefined ? null : `${before}${rewrite}`;
}

function isOpen(question: string, language: Spoken): boolean {
  const [first, ...flaws] = causesOf(question, GRAMMARS[language]);
  return first?.form === 'open' && flaws.length === 0;
}
