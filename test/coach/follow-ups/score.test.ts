import { expect, test } from 'vitest';
import { learned } from '../../../utils/discovery/follow-up/model.ts';
import { labelledFollowUps } from './labelled.ts';
import { learn } from './learn.ts';
import { crossJudged, sharesOf } from './score.ts';

test.each(['en', 'fr'] as const)('empty follow-ups are told on texts held back from learning: %s', (language) => {
  const { precision, recall } = sharesOf(crossJudged(language));
  expect(precision).toBeGreaterThanOrEqual(0.93);
  expect(recall).toBeGreaterThanOrEqual(0.93);
});

test.each(['en', 'fr'] as const)('the weights that ship are those that the labelled texts give: %s', (language) => {
  const weights = learn(labelledFollowUps().filter((one) => one.language === language));
  for (const [name, weight] of learned(language)) expect(weight).toBeCloseTo(weights.get(name) ?? 0, 1);
});
