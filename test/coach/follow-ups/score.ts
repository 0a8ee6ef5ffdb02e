import { bestOf, readFollowUp } from '../../../utils/discovery/follow-up/judge.ts';
import type { Spoken } from '../../../utils/discovery/language.ts';
import { type Labelled, labelledFollowUps } from './labelled.ts';
import { learn } from './learn.ts';

const PARTS = 10;

/**
 * How well empty follow-ups are told, language by language and set by set: each text is judged by weights learned from
 * the other nine tenths. The rules were mended after each set had been tried, so they know the texts.
 *
 * @param misses whether to list what was judged wrongly
 */
export function scoreFollowUps(misses: boolean): string {
  const lines = (['en', 'fr'] as const).flatMap((language) => {
    const judged = crossJudged(language);
    const files = [...new Set(judged.map(({ file }) => file))];
    return [
      lineOf(language, judged),
      ...files.map((name) =>
        lineOf(
          `  ${name}`,
          judged.filter(({ file }) => file === name),
        ),
      ),
      ...(misses ? judged.filter(({ empty, said }) => empty !== said).map(missed) : []),
    ];
  });
  return [`${'empty follow-ups'.padEnd(24)}texts  precision  recall`, ...lines].join('\n');
}

interface Judged extends Labelled {
  said: boolean;
}

/** All follow-ups of a language, each judged by weights that were learned without it. */
export function crossJudged(language: Spoken): Judged[] {
  const labelled = labelledFollowUps().filter((one) => one.language === language);
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(labelled.filter((_, at) => at % PARTS !== part));
    return labelled
      .filter((_, at) => at % PARTS === part)
      .map((one) => ({ ...one, said: (bestOf(readFollowUp(one.text, one.language), weights)?.brings ?? 0) <= 0 }));
  }).flat();
}

/** Of those said to be empty, how many are; of those that are, how many were said to be. */
export function sharesOf(judged: readonly Judged[]): { precision: number; recall: number } {
  const right = judged.filter(({ empty, said }) => empty && said).length;
  return {
    precision: right / judged.filter(({ said }) => said).length,
    recall: right / judged.filter(({ empty }) => empty).length,
  };
}

function lineOf(name: string, judged: readonly Judged[]): string {
  const { precision, recall } = sharesOf(judged);
  const shares = [precision, recall].map((share) => share.toFixed(3).padStart(8)).join('');
  return `${name.padEnd(24)}${String(judged.length).padStart(5)}   ${shares}`;
}

function missed({ text, empty }: Judged): string {
  return `    ${empty ? 'not caught  ' : 'wronged     '}${JSON.stringify(text)}`;
}
