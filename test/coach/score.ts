import { advise } from '../../utils/discovery/coach/advise.ts';
import { type Labelled, labelledIn } from './labelled.ts';
import { figuresOf, macroF1 } from './tally.ts';

/**
 * What the coach says of our labelled questions, a table a language and set: `learned`, which the rules were written
 * from, and the others, which were written without them. `misses` lists what is told otherwise than labelled.
 */
export function scoreCoach(misses: boolean): void {
  for (const language of ['en', 'fr'] as const) {
    const labelled = labelledIn(language);
    for (const set of new Set(labelled.map((one) => one.set))) {
      const ofSet = labelled.filter((one) => one.set === set);
      console.log(`${language}, ${set}: ${ofSet.length} questions\n${tableOf(ofSet)}\n`);
      if (misses) console.log(`${missesOf(ofSet)}\n`);
    }
  }
}

function formsOf({ text, language }: Labelled) {
  return advise(text, language).forms;
}

function tableOf(labelled: readonly Labelled[]): string {
  const figures = figuresOf(labelled, formsOf);
  const rows = figures.map(({ form, precision, recall, f1, count }) =>
    [
      form.padEnd(18),
      ...[precision, recall, f1].map((share) => share.toFixed(3).padStart(11)),
      `${count}`.padStart(7),
    ].join(''),
  );
  const head = ['form'.padEnd(18), ...['precision', 'recall', 'F1'].map((name) => name.padStart(11)), '  count'].join(
    '',
  );
  return [head, ...rows, `${'macro-F1'.padEnd(40)}${macroF1(figures).toFixed(3).padStart(11)}`].join('\n');
}

function missesOf(labelled: readonly Labelled[]): string {
  return labelled
    .map((one) => ({ one, said: formsOf(one) }))
    .filter(({ one, said }) => [...said].sort().join() !== [...one.forms].sort().join())
    .map(({ one, said }) => `  ${said.join('+')} (labelled ${one.forms.join('+')})  ${one.text}`)
    .join('\n');
}
