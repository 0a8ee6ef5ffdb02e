import { expect, test } from 'vitest';
import { PAYLOADS } from '../../utils/crm/payload.ts';
import { generateSecret } from '../../utils/crm/secret.ts';
import { z } from '../../utils/domain/zod.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { addDestination, waitForReading, waitForStatus, waitForText } from '../browsers/steps.ts';
import { type Surface, until } from '../browsers/surface.ts';
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

test('in Firefox a whole call goes on in the sidebar, by keys; closed halfway, nothing of it is lost', async () => {
  const secret = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
  const [site, inbox] = await Promise.all([serveSite(), openInbox({ secret })]);
  const firefox = await launchFirefox({ extension: built, hosts: site.port });
  const answer = 'It is in Yann’s head, and every emergency undoes the week.';
  try {
    const options = await firefox.openPage('options.html');
    await addDestination(options, 'Demo CRM', inbox.url, secret);
    await options.close();
    await firefox.page(`${HOME}careers.html`);
    const popup = await firefox.openPopup();
    await waitForReading(popup);
    await popup.click('Call mode', 'button');

    const sidebar = await firefox.sidebar();
    await waitForText(sidebar, 'Call with Atelier Morvan');
    await waitForText(sidebar, 'Plan it');
    const question = String(await sidebar.evaluate(() => document.querySelector('.proposed p')?.textContent));
    await sidebar.evaluate(() => document.querySelector('.proposed button')?.scrollIntoView({ block: 'center' }));
    await sidebar.click(`Plan it: ${question}`, 'button');
    const onQuestion = (surface: Surface) =>
      until(async () => {
        const on = await surface.evaluate(() => {
          document.querySelector<HTMLElement>('[data-focus]')?.focus();
          return document.activeElement?.matches('[data-focus]');
        });
        return on === true ? { on } : 'No question has the focus';
      });
    await onQuestion(sidebar);
    await sidebar.press(' ');
    await sidebar.press(ENTER);
    await sidebar.type('Answer', answer);
    await new Promise((wait) => setTimeout(wait, 400));
    const address = String(await sidebar.evaluate(() => location.href));
    await firefox.hideSidebar();

    const again = await firefox.page(address);
    await waitForText(again, question);
    expect(await again.evaluate(() => document.querySelector<HTMLTextAreaElement>('.question textarea')?.value)).toBe(
      answer,
    );
    await again.click('Keep the answer', 'button');
    await onQuestion(again);
    await again.press('p');
    await again.type('Promise', 'Send the planning example');
    await again.press(ENTER);
    await waitForText(again, 'Promises noted');
    await again.click('Finish call', 'button');
    await again.type('Next step', 'Show the planning to Thomas');
    await again.type('Next step date', '2027-12-12');
    await again.click('Send summary', 'button');
    await waitForText(again, 'The call is kept.');
    await inbox.waitFor(2, 30_000);
    const { data } = z.parse(PAYLOADS['discovery.completed'], inbox.received[1]?.body);
    expect(data.questions).toContainEqual(expect.objectContaining({ text: question, status: 'answered', answer }));
    expect(data.commitments).toContainEqual(expect.objectContaining({ by: 'us', text: 'Send the planning example' }));
    expect(data.call.summary).toContain(answer);
  } finally {
    await firefox.close();
    await Promise.all([site.close(), inbox.close()]);
  }
});

/** WebDriver's sign for the key. */
const ENTER = '\uE007';
