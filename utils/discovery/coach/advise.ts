import type { QuestionForm } from '../../domain/question.ts';
import { languageOf, type Spoken } from '../language.ts';
import { english } from './english/english.ts';
import { causesOf } from './forms.ts';
import { french } from './french/french.ts';

const GRAMMARS = { en: english, fr: french } as const;

/** What the coach says of one question. */
export interface Advice {
  language: Spoken;
  /** Exactly one of `open` and `closed` first, then the flaws. */
  forms: QuestionForm[];
  /** What gives each form: the words as they were typed; empty where nothing was. */
  why: { form: QuestionForm; words: string }[];
}

/** Advice on a question, in the language that it is written in unless told. */
export function advise(text: string, language: Spoken = languageOf(text)): Advice {
  const causes = causesOf(text, GRAMMARS[language]);
  return {
    language,
    forms: causes.map(({ form }) => form),
    why: causes.map(({ form, span: [start, end] }) => ({ form, words: text.slice(start, end) })),
  };
}
