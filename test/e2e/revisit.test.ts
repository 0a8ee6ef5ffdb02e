import { expect, test } from 'vitest';
import { hasButton, waitForText } from '../browsers/steps.ts';
import { until } from '../browsers/surface.ts';
import { setStage } from './stage.ts';

const TEAM = 'http://verlaine-ateliers.example/equipe';
const page = (people: string, more = '') => `<html lang="en"><title>Team – Verlaine</title>
  <script type="application/ld+json">{"@type":"Organization","name":"Ateliers Verlaine","url":"http://verlaine-ateliers.example/","employee":[${people}]}</script>
  <h1>Ateliers Verlaine</h1><p>${more}</p></html>`;
const person = (name: string, jobTitle: string) => JSON.stringify({ '@type': 'Person', name, jobTitle });

test('on a known account the popup says what its page says otherwise, and finds any other', async () => {
  const stage = await setStage({ destination: false });
  try {
    const before = await stage.show(TEAM, page([person('Luc Martin', 'CEO'), person('Paul Roy', 'CTO')].join()));
    const popup = await stage.popup(before);
    await popup.click('Keep', 'button');
    await waitForText(popup, 'Kept here');
    await popup.close();
    await before.close();

    const hires = 'We are hiring 4 field technicians in Lyon.';
    const after = await stage.show(TEAM, page([person('Sana Benali', 'CEO'), person('Paul Roy', 'CTO')].join(), hires));
    const again = await stage.popup(after);
    const text = await again.text();
    expect(text).toMatch(/Since /);
    expect(text).toContain('CEO: Luc Martin → Sana Benali');
    await again.click('Keep', 'button');
    await until(async () => !(await again.text()).includes('Luc Martin →') || 'It is still told as news');

    await again.click('Search accounts', 'button');
    await again.type('Search accounts', 'verl');
    await waitForText(again, 'Ateliers Verlaine');
    expect(await hasButton(again, 'Search accounts')).toBe(false);
    await again.close();

    const nowhere = await stage.popup(await stage.chromium.page('about:blank'));
    await nowhere.type('Search accounts', 'sana benali');
    await waitForText(nowhere, 'Ateliers Verlaine');
    await nowhere.close();
  } finally {
    await stage.close();
  }
});
