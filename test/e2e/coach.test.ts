import { expect, test } from 'vitest';
import { pageSurface } from '../browsers/page-surface.ts';
import { waitForReading, waitForText } from '../browsers/steps.ts';
import { until } from '../browsers/surface.ts';
import { appearance, faults } from './axe.ts';
import { HOME, setStage } from './stage.ts';

test.each([
  ['en-US', 'Do you train new hires?', 'How do you train new hires?', 'Are you free on Thursday?', 'Closed on purpose'],
  [
    'fr-FR',
    'Formez-vous les nouveaux ?',
    'Comment formez-vous les nouveaux ?',
    'Êtes-vous libre jeudi ?',
    'Fermée exprès',
  ],
])(
  'in %s the coach opens a closed question by one key, and is told when it is meant so',
  async (language, closed, open, check, onPurpose) => {
    const stage = await setStage({ language, destination: false });
    try {
      const page = await stage.chromium.openPopup(await stage.chromium.page(HOME));
      const popup = pageSurface(page);
      await waitForReading(popup);
      await popup.click('Questions', 'tab');
      await popup.type('Question', closed);
      await waitForText(popup, open);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures(appearance(scheme));
        expect(await faults(page), scheme).toEqual([]);
      }
      await page.keyboard.down('Alt');
      await page.keyboard.press('o');
      await page.keyboard.up('Alt');
      const fields = () => page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
      await until(async () => ((await fields()).includes(open) ? { taken: true } : 'The suggestion was not taken'));
      await popup.type('Question', check);
      await popup.click(onPurpose, 'button');
      await waitForText(popup, `${onPurpose}${language === 'fr-FR' ? '\u00a0' : ''}:`);
    } finally {
      await stage.close();
    }
  },
);
