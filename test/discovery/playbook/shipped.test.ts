import { describe, expect, test } from 'vitest';
import { advise } from '../../../utils/discovery/coach/advise.ts';
import { readPlaybook } from '../../../utils/discovery/playbook/read.ts';
import { SHIPPED, shippedPlaybook } from '../../../utils/discovery/playbook/shipped.ts';
import { questionTheme } from '../../../utils/domain/question.ts';

const LANGUAGES = ['en', 'fr'] as const;
const all = await Promise.all(
  SHIPPED.flatMap((id) =>
    LANGUAGES.map(async (language) => ({ id, language, book: await shippedPlaybook(id, language) })),
  ),
);

describe.each(all)('$id in $language', ({ id, language, book }) => {
  test('is one that we would accept from anybody, under its name', () => {
    expect(readPlaybook(JSON.stringify(book))).toEqual({ ok: true, playbook: book });
    expect(book).toMatchObject({ id, language });
  });

  test('has questions enough, of all nine themes', () => {
    expect(book.questions.length).toBeGreaterThanOrEqual(16);
    expect(new Set(book.questions.map(({ theme }) => theme)).size).toBe(questionTheme.options.length);
  });

  test('asks open questions alone', () => {
    const flawed = book.questions.filter(({ text }) => String(advise(text).forms) !== 'open').map(({ text }) => text);
    expect(flawed).toEqual([]);
  });

  test('says why whenever a signal calls', () => {
    for (const { signals, because } of book.questions) expect(signals === undefined).toBe(because === undefined);
  });

  test('asks the same as in the other language, in the same order', async () => {
    const twin = await shippedPlaybook(id, language === 'en' ? 'fr' : 'en');
    const shape = ({ questions }: typeof book) => questions.map(({ text: _, because: __, ...rest }) => rest);
    expect(shape(twin)).toEqual(shape(book));
  });
});

test.each(LANGUAGES)('there are over a hundred questions in %s, none twice in a playbook', (language) => {
  const books = all
    .filter((one) => one.language === language)
    .map(({ book }) => book.questions.map(({ text }) => text));
  expect(books.flat().length).toBeGreaterThan(100);
  for (const texts of books) expect(new Set(texts).size).toBe(texts.length);
});
