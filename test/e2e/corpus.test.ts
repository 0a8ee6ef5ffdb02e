import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { chromium as built } from '../built/output.ts';
import { capturesOf, pagesIn } from '../pages/captures.ts';
import { judge, type Verdict } from '../pages/judge.ts';
import { expectedIn } from '../pages/score-expected.ts';
import { inventedIn } from '../pages/score-invented.ts';
import { figuresOf, precision, recall } from '../pages/score-table.ts';

const PAGES = join(import.meta.dirname, '..', 'fixtures', 'pages');

/**
 * What no change may fall below: precision and recall of each field on our own pages, a little under what is reached.
 * They rise with what is read; a page's expectations say what it truly says, and never follow the code.
 */
const FLOORS: Record<string, readonly [precision: number, recall: number]> = {
  kind: [0.85, 0.85],
  language: [0.98, 0.98],
  name: [0.85, 0.85],
  domain: [0.98, 0.98],
  phone: [0.88, 0.88],
  fax: [0.95, 0.8],
  email: [0.97, 0.97],
  'address.postalCode': [0.9, 0.8],
};

const verdicts: Verdict[] = [];
const invented: string[] = [];

beforeAll(async () => {
  const expected = expectedIn(PAGES);
  for await (const { file, url, capture } of capturesOf(built, pagesIn(PAGES, undefined))) {
    verdicts.push(...judge(capture, expected.get(file) ?? {}));
    const made = inventedIn(capture.facts, readFileSync(join(PAGES, file)), url);
    invented.push(...made.map(({ field, value }) => `${file} ${field} ${value}`));
  }
});

test.each(Object.entries(FLOORS))('%s is read at least as well as %j', (field, [exact, whole]) => {
  const figure = figuresOf(verdicts).get(field) ?? { right: 0, wrong: 0, missed: 0 };
  expect(figure.right).toBeGreaterThan(0);
  expect(precision(figure)).toBeGreaterThanOrEqual(exact);
  expect(recall(figure)).toBeGreaterThanOrEqual(whole);
});

test('no value is made up', () => {
  // An address written with [at] in place of its sign is shown as it is dialled; its text will be kept beside it.
  expect(invented.filter((line) => !line.includes(' email '))).toEqual([]);
});
