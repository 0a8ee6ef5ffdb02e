import { expect, test } from 'vitest';
import { fold } from '../../../utils/domain/derive.ts';
import { guessMapping } from '../../../utils/exchange/csv/headings.ts';
import { markdownOf } from '../../../utils/exchange/page/markdown.ts';
import { sheetOf } from '../../../utils/exchange/page/sheet.ts';
import { COLUMNS, rowsIn } from '../../../utils/exchange/tables.ts';
import { exchangeEn } from '../../../utils/locale/exchange-en.ts';
import { exchangeFr } from '../../../utils/locale/exchange-fr.ts';
import { sheetWordsFor } from '../../../utils/locale/sheet.ts';
import { historyOf } from '../../bench/store/histories.ts';
import { examples } from '../../domain/examples.ts';

function recordsOf(events: Parameters<typeof fold>[0]) {
  const records = fold(events);
  if (!records) throw new Error('no records');
  return records;
}

test('an account is a page, in both languages', () => {
  const records = recordsOf(historyOf(0));
  for (const language of ['en', 'fr']) {
    const sheet = sheetOf(records, sheetWordsFor([language]));
    expect(sheet.title).not.toBe('');
    expect(sheet.sections.length).toBeGreaterThan(3);
    for (const { items } of sheet.sections) {
      for (const { text, about } of items) expect(`${text}${about}`).not.toMatch(/undefined|null|Invalid|\[object/);
    }
  }
  const all = sheetOf(recordsOf(examples.filter(({ type }) => !/erased|merged/.test(type))), sheetWordsFor(['en']));
  expect(all.sections.map(({ title }) => title)).toContain('Promises');
});

test('what a sheet says is text in Markdown, never markup', () => {
  const text = '# <b>*x*</b> [a](javascript:1)\n- 1. `c` | ~d~ & &amp;\n2) e';
  expect(
    markdownOf({
      title: 'A_b',
      sections: [
        {
          title: 'S',
          items: [
            { text, about: '+1' },
            { text: 'y', about: '' },
          ],
        },
      ],
    }),
  ).toBe(
    [
      '# A\\_b',
      '',
      '## S',
      '',
      '- \\# \\<b\\>\\*x\\*\\</b\\> \\[a\\](javascript:1)  ',
      '  \\- 1. \\`c\\` \\| \\~d\\~ \\& \\&amp;  ',
      '  2\\) e  ',
      '  \\+1',
      '- y',
      '',
    ].join('\n'),
  );
});

test('tables have the best values, and our own import understands their headings in both languages', () => {
  const records = recordsOf(historyOf(0));
  for (const words of [exchangeEn, exchangeFr]) {
    for (const columns of Object.values(COLUMNS)) {
      expect(guessMapping(columns.map((one) => words.targets[one]))).toEqual(columns);
    }
  }
  const [row = []] = rowsIn('accounts', records);
  expect(row).toHaveLength(COLUMNS.accounts.length);
  expect(row[0]).not.toBe('');
  const people = rowsIn('contacts', records);
  expect(people).toHaveLength(records.contacts.length);
  expect(people[0]?.[0]).toBe(row[0]);
});
