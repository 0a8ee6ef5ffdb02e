import { expect, test } from 'vitest';
import { PRESETS } from '../../utils/crm/presets/all.ts';
import { mappingProblems } from '../../utils/locale/mapping-problems.ts';
import { presetSettings } from '../../utils/locale/preset-settings.ts';

const settings = PRESETS.flatMap(({ key, settings }) => settings.map((setting) => `${key}.${setting.key}`));

test.each(['en', 'fr'] as const)(
  'every setting of every receiver has its words in %s, and no other has',
  (language) => {
    expect(Object.keys(presetSettings[language]).toSorted()).toEqual(settings.toSorted());
  },
);

test('both languages say each of them', () => {
  for (const words of [presetSettings.en, presetSettings.fr]) {
    for (const { label, hint } of Object.values(words)) expect(label.length * hint.length).toBeGreaterThan(0);
  }
  expect(Object.keys(mappingProblems.fr)).toEqual(Object.keys(mappingProblems.en));
});
