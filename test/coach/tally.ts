import type { QuestionForm } from '../../utils/domain/question.ts';
import type { Labelled } from './labelled.ts';

const FORMS: readonly QuestionForm[] = [
  'open',
  'closed',
  'leading',
  'double-barrelled',
  'assumptive',
  'multiple-choice',
];

/** How well one form is told: of those said, how many are it; of those that are it, how many were said. */
export interface Figures {
  form: QuestionForm;
  precision: number;
  recall: number;
  f1: number;
  /** How many sentences have the form. */
  count: number;
}

/** The figures of each form over sentences whose forms were told; a form that nobody has or says is all right. */
export function figuresOf(
  labelled: readonly Labelled[],
  formsOf: (one: Labelled) => readonly QuestionForm[],
): Figures[] {
  const told = labelled.map((one) => ({ is: one.forms, said: formsOf(one) }));
  return FORMS.map((form) => {
    const right = told.filter(({ is, said }) => is.includes(form) && said.includes(form)).length;
    const said = told.filter((one) => one.said.includes(form)).length;
    const count = told.filter(({ is }) => is.includes(form)).length;
    const share = (of: number) => (of === 0 ? 1 : right / of);
    return { form, precision: share(said), recall: share(count), f1: share((said + count) / 2), count };
  });
}

/** The mean of the forms' F1. */
export function macroF1(figures: readonly Figures[]): number {
  return figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
}
