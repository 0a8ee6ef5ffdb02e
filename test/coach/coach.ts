/**
 * `npm run coach -- FILE`: what the coach says of each question of a file (one a line, or JSON lines with `text` and
 * perhaps `language`), as one JSON line each, in the order of the file. With `--follow-up`, whether each text is an
 * empty follow-up, and which words made it so.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judgeFollowUp } from '../../utils/discovery/follow-up/judge.ts';
import { type Line, linesOf } from './lines.ts';
import { coached } from './questions.ts';

/** What is said of a line, ready to print. */
type Judge = (line: Line) => object;

const { values, positionals } = parseArgs({ options: { 'follow-up': { type: 'boolean' } }, allowPositionals: true });
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: npm run coach -- [--follow-up] FILE');
  process.exit(1);
}
const judge: Judge = values['follow-up'] ? followUp : coached;
const printed = linesOf(readFileSync(file, 'utf8')).map((line) => `${JSON.stringify(judge(line))}\n`);
process.stdout.write(printed.join(''));

function followUp({ text, language }: Line) {
  return { text, ...judgeFollowUp(text, language) };
}
