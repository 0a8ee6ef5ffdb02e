/**
 * `npm run score [-- FOLDER|NAME] [--misses]`: what Entente reads of pages, against what they truly say.
 * Without a folder, our own pages; with a name, those of them whose file holds it. `--misses` lists what was read wrong
 * and what was missed, page by page. `npm run score -- coach`: how well the coach tells
 * the forms of questions; `-- follow-up`: how well empty follow-ups are told.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreFollowUps } from '../coach/follow-ups/score.ts';
import { scoreCoach } from '../coach/score.ts';
import { build, capturesOf, pagesIn } from './captures.ts';
import { judge, type Verdict } from './judge.ts';
import { expectedIn } from './score-expected.ts';
import { inventedIn } from './score-invented.ts';
import { judgeLabels, labelsIn } from './score-labels.ts';
import { calibrationTable, type Figure, figuresOf, scoreTable } from './score-table.ts';

const OURS = join(import.meta.dirname, '..', 'fixtures', 'pages');
const times: number[] = [];

/** Our own pages: every field that their expectations speak of, calibration, and what was made up. */
async function scoreOurs(name: string, misses: boolean): Promise<string[]> {
  const expected = expectedIn(OURS);
  const verdicts: Verdict[] = [];
  const invented: string[] = [];
  const pages = pagesIn(OURS, undefined).filter(({ file }) => file.includes(name));
  for await (const { file, url, ms, capture } of capturesOf(build(), pages)) {
    times.push(ms);
    const ofPage = judge(capture, expected.get(file) ?? {});
    verdicts.push(...ofPage);
    const made = inventedIn(capture.facts, readFileSync(join(OURS, file)), url);
    invented.push(...made.map(({ field, value, text }) => `${file}  ${field}  ${value}  (${text ?? ''})`));
    if (misses) console.log(missesOf(file, ofPage));
  }
  return [
    scoreTable(figuresOf(verdicts)),
    calibrationTable(verdicts),
    [`invented values: ${invented.length}`, ...invented].join('\n'),
  ];
}

function missesOf(file: string, verdicts: readonly Verdict[]): string {
  const faults = verdicts.filter(({ outcome, field }) => outcome !== 'right' && !field.endsWith('(each)'));
  return [file, ...faults.map(({ field, outcome, value }) => `  ${outcome.padEnd(7)}${field.padEnd(24)}${value}`)].join(
    '\n',
  );
}

/** Pages that people annotated with labels, `expected.jsonl` beside their folder `pages`. */
async function scoreLabels(folder: string): Promise<string[]> {
  const labels = labelsIn(folder);
  const figures = new Map<string, Figure>();
  for await (const { file, ms, capture } of capturesOf(build(), pagesIn(join(folder, 'pages'), undefined))) {
    times.push(ms);
    judgeLabels(capture, labels.get(file) ?? {}, figures);
  }
  return [scoreTable(figures)];
}

async function scorePages(which: string, misses: boolean): Promise<void> {
  const ofLabels = which !== '' && existsSync(join(which, 'pages'));
  const tables = ofLabels ? await scoreLabels(which) : await scoreOurs(which, misses);
  times.sort((a, b) => a - b);
  console.log(tables.join('\n\n'));
  console.log(
    `\n${times.length} pages, ${times[Math.floor(times.length / 2)] ?? '–'} ms the median page, read and understood`,
  );
}

const { values, positionals } = parseArgs({ options: { misses: { type: 'boolean' } }, allowPositionals: true });
const [which = ''] = positionals;
if (which === 'coach') scoreCoach(values.misses ?? false);
else if (which === 'follow-up') console.log(scoreFollowUps(values.misses ?? false));
else await scorePages(which, values.misses ?? false);
