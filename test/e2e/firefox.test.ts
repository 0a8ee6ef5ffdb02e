import { expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { z } from '../../utils/domain/zod.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { addDestination, waitForReading, waitForStatus, waitForText } from '../browsers/steps.ts';
import { firefox as built } from '../built/output.ts';
import { openInbox } from '../demo/inbox.ts';
import { serveSite } from '../demo/site.ts';
import { HOME } from './stage.ts';

test('in Firefox the popup opens on a page, a save arrives, and the dashboard has it', async () => {
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const [site, inbox] = await Promise.all([serveSite(), openInbox({ secret })]);
  const firefox = await launchFirefox({ extension: built, hosts: site.port });
  try {
    const options = await firefox.openPage('options.html');
    await addDestination(options, 'Demo CRM', inbox.url, secret);
    await options.close();

    await firefox.page(HOME);
    const popup = await firefox.openPopup();
    await waitForReading(popup);
    expect(await popup.text()).toContain('Claire Morvan');
    await popup.click('Questions', 'tab');
    await popup.type('Question', 'What has changed since the Nancy site was decided?');
    await popup.click('Add question', 'button');
    await popup.click('Save to CRM', 'button');
    await inbox.waitFor(1, 30_000);
    await waitForStatus(popup, /accepted by Demo CRM/);

    const { data } = z.parse(PAYLOADS['prospect.saved'], inbox.received[0]?.body);
    expect(data.account.name).toBe('Atelier Morvan');
    expect(data.questions).toHaveLength(1);
    expect(data.contacts).toHaveLength(3);

    const dashboard = await firefox.openPage('dashboard.html#/accounts');
    await waitForText(dashboard, '1 account shown');
    await dashboard.type('Search accounts', 'morvan');
    await waitForText(dashboard, 'atelier-morvan.example');
    await dashboard.evaluate(() => document.querySelector<HTMLElement>('.line a')?.click());
    await waitForText(dashboard, 'Captured: Home');
    await dashboard.type('Note', 'Two sites, one planner.');
    await dashboard.click('Add note', 'button');
    await waitForText(dashboard, 'Two sites, one planner.');
    await dashboard.click('Import/Export', 'link');
    await dashboard.click('Export', 'button');
    await waitForText(dashboard, 'Exported');
  } finally {
    await firefox.close();
    await Promise.all([site.close(), inbox.close()]);
  }
});

test('in Firefox a fact is shown on the page, and the popup follows the tab', async () => {
  const site = await serveSite();
  const firefox = await launchFirefox({ extension: built, hosts: site.port });
  try {
    const page = await firefox.page(`${HOME}contact.html`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await firefox.openPopup();
    await waitForReading(popup);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.facts')) details.open = true;
      for (const summary of document.querySelectorAll<HTMLElement>('.source > summary')) {
        if (summary.ariaLabel?.includes('+33639982031')) summary.click();
      }
    });
    await popup.click('Show on page', 'button');
    await waitForText(popup, 'Highlighted on the page.');
    const shown = () => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range)));
    expect(await page.evaluate(shown)).toEqual(['06 39 98 20 31']);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await popup.type('Note', 'on the phone');
    await page.evaluate(() => {
      history.pushState(null, '', '/new');
      setTimeout(() => {
        document.title = 'New here';
      }, 300);
    });
    await waitForText(popup, 'Now on “New here”');
    expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('on the phone');
    await popup.click('Team', 'link');
    // In Firefox the grant ends with the document.
    await waitForText(popup, 'The tab moved on to a page that Entente may not read by itself.');
  } finally {
    await firefox.close();
    await site.close();
  }
});
