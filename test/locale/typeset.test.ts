import { expect, test } from 'vitest';
import { typeset } from '../../utils/locale/typeset.ts';

test('no line begins with a mark, in a sentence, a list or what is made of a name', () => {
  const words = typeset({
    meant: (word: string) => `Vouliez-vous dire « ${word} » ?`,
    rows: [['Espace', 'posée : oui ; non']],
    count: 3,
    page: { title: 'Déjà !' },
  });
  expect(words.meant('verlaine')).toBe('Vouliez-vous dire «\u00a0verlaine\u00a0»\u00a0?');
  expect(words.rows).toEqual([['Espace', 'posée\u00a0: oui\u00a0; non']]);
  expect(words.count).toBe(3);
  expect(words.page.title).toBe('Déjà\u00a0!');
});
