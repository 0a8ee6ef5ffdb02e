/** `npm run score -- FOLDER`: what Entente reads of annotated pages, against what people read there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../utils/domain/zod.ts';
import { build, capturesOf, pagesIn } from './captures.ts';
import { type Figures, judge } from './judge.ts';

const annotated = z.object({ file: z.string(), url: z.string(), expected: z.record(z.string(), z.array(z.string())) });

const folder = process.argv[2];
if (folder === undefined) throw new Error('Which annotated pages? npm run score -- FOLDER');
const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
const expected = new Map(
  lines.map((line) => z.parse(annotated, JSON.parse(line))).map((one) => [one.file, one.expected]),
);

const figures: Figures = new Map();
const times: number[] = [];
for await (const { file, ms, capture } of capturesOf(build(), pagesIn(join(folder, 'pages'), undefined))) {
  times.push(ms);
  judge(capture, expected.get(file) ?? {}, figures);
}
times.sort((a, b) => a - b);
console.log('field        precision  recall   right wrong missed');
for (const [field, { right, wrong, missed }] of figures) {
  const ratio = (part: number, rest: number) => (part + rest === 0 ? '    –' : (part / (part + rest)).toFixed(3));
  const counts = [right, wrong, missed].map((count) => String(count).padStart(6)).join('');
  console.log(`${field.padEnd(12)} ${ratio(right, wrong).padStart(9)} ${ratio(right, missed).padStart(7)} ${counts}`);
}
console.log(`${times.length} pages, ${times[Math.floor(times.length / 2)]} ms the median page, read and understood`);
