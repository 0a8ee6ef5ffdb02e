import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { chromium as built } from '../built/output.ts';
import { captureOf, pagesIn } from '../pages/captures.ts';
import { judge, type Verdict } from '../pages/judge.ts';
import { openReader } from '../pages/reader.ts';
import { expectedIn } from '../pages/score-expected.ts';
import { inventedIn } from '../pages/score-invented.ts';
import { figuresOf, precision, recall } from '../pages/score-table.ts';

const PAGES = join(import.meta.dirname, '..', 'fixtures', 'pages');

/**
 * What no change may fall below: precision and recall of each field on our own pages, a little under what is reached.
 * They rise with what is read; a page's expectations say what it truly says, and never follow the code.
 */
const FLOORS: Record<string, readonly [precision: number, recall: number]> = {
  kind: [0.98, 0.98],
  language: [0.99, 0.99],
  name: [0.98, 0.98],
  legalName: [0.99, 0.99],
  domain: [0.99, 0.99],
  phone: [0.96, 0.95],
  fax: [0.98, 0.98],
  email: [0.96, 0.97],
  'address.street': [0.97, 0.95],
  'address.postalCode': [0.97, 0.92],
  'address.locality': [0.98, 0.92],
  'address.region': [0.99, 0.93],
  'address.country': [0.99, 0.93],
  'registration.siren': [0.99, 0.99],
  'registration.siret': [0.99, 0.99],
  'registration.vat': [0.98, 0.98],
  'registration.other': [0.98, 0.89],
  profiles: [0.88, 0.98],
  contact: [0.98, 0.97],
  'contact.jobTitle': [0.98, 0.97],
  'contact.email': [0.98, 0.97],
  'contact.phone': [0.98, 0.97],
  signal: [0.98, 0.96],
  'signal.count': [0.98, 0.89],
  technologies: [0.98, 0.98],
  'noise kept out': [0.94, 0.99],
};

const verdicts: Verdict[] = [];
const invented: string[] = [];

/** Chromium is slow to open a page, and does it for several at once. */
const AT_ONCE = 3;

beforeAll(async () => {
  const expected = expectedIn(PAGES);
  const reader = await openReader(built, null);
  const left = pagesIn(PAGES, undefined).values();
  const work = async () => {
    for (const page of left) {
      const { file, path, url } = page;
      const capture = await captureOf(reader, page);
      verdicts.push(...judge(capture, expected.get(file) ?? {}));
      const made = inventedIn(capture.facts, readFileSync(path), url);
      invented.push(...made.map(({ field, value }) => `${file} ${field} ${value}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await reader.close();
});

test.each(Object.entries(FLOORS))('%s is read at least as well as %j', (field, [exact, whole]) => {
  const figure = figuresOf(verdicts).get(field) ?? { right: 0, wrong: 0, missed: 0 };
  expect(figure.right).toBeGreaterThan(0);
  expect(precision(figure)).toBeGreaterThanOrEqual(exact);
  expect(recall(figure)).toBeGreaterThanOrEqual(whole);
});

test('of the facts given 0.9 or more, nine in ten are right; of those given 0.8 or more, four in five', () => {
  const stated = verdicts.flatMap(({ outcome, confidences }) =>
    confidences.map((confidence) => ({ confidence, right: outcome === 'right' })),
  );
  for (const [sure, share] of [
    [0.9, 0.9],
    [0.8, 0.8],
  ] as const) {
    const facts = stated.filter(({ confidence }) => confidence >= sure);
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.filter(({ right }) => right).length / facts.length).toBeGreaterThanOrEqual(share);
  }
});

test('no value is made up', () => {
  expect(invented).toEqual([]);
});
