import { bestOf, readFollowUp } from '../../../utils/discovery/follow-up/judge.ts';
import { type Labelled, labelledFollowUps } from './labelled.ts';
import { learn } from './learn.ts';

const PARTS = 10;

/**
 * How well empty follow-ups are told, language by language and set by set: each text is judged by weights learned from
 * the other nine tenths. The rules were mended after each set had been tried, the last one apart.
 *
 * @param misses whether to list what was judged wrongly
 */
export function scoreFollowUps(misses: boolean): string {
  const all = labelledFollowUps();
  const lines = (['en', 'fr'] as const).flatMap((language) => {
    const judged = crossJudged(all.filter((one) => one.language === language));
    const files = [...new Set(judged.map(({ file }) => file))];
    return [
      figures(language, judged),
      ...files.map((name) =>
        figures(
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

function crossJudged(labelled: readonly Labelled[]): Judged[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(labelled.filter((_, at) => at % PARTS !== part));
    return labelled
      .filter((_, at) => at % PARTS === part)
      .map((one) => ({ ...one, said: (bestOf(readFollowUp(one.text, one.language), weights)?.brings ?? 0) <= 0 }));
  }).flat();
}

function figures(name: string, judged: readonly Judged[]): string {
  const right = judged.filter(({ empty, said }) => empty && said).length;
  const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(3)).padStart(8);
  const precision = share(judged.filter(({ said }) => said).length);
  const recall = share(judged.filter(({ empty }) => empty).length);
  return `${name.padEnd(24)}${String(judged.length).padStart(5)}   ${precision}${recall}`;
}

function missed({ text, empty }: Judged): string {
  return `    ${empty ? 'not caught  ' : 'wronged     '}${JSON.stringify(text)}`;
}
