/**
 * `npm run coach -- FILE`: what the coach says of each question of a file (one a line, or JSON lines with `text` and
 * perhaps `language`), as one JSON line each, in the order of the file.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Line, linesOf } from './lines.ts';
import { coached } from './questions.ts';

/** What is said of a line, ready to print. */
type Judge = (line: Line) => object;

const { positionals } = parseArgs({ allowPositionals: true });
const [file] = positionals;
if (file === undefined) {
  console.error('Usage: npm run coach -- FILE');
  process.exit(1);
}
const judge: Judge = coached;
const printed = linesOf(readFileSync(file, 'utf8')).map((line) => `${JSON.stringify(judge(line))}\n`);
process.stdout.write(printed.join(''));
