import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateSecret } from '../../utils/crm/secret.ts';
import { pageSurface } from '../browsers/page-surface.ts';
import { fillInDestination, waitForStatus, waitForText } from '../browsers/steps.ts';
import { type Listening, listen } from '../demo/listen.ts';
import { HOME, type Stage, setStage } from './stage.ts';

const SECRET = generateSecret(crypto.getRandomValues(new Uint8Array(32)));
const TOKEN = 'canary-token-93b1f04c77';
const PATH = '/hooks/canary-address-5f1c77e2';
const CANARIES = [SECRET.slice('whsec_'.length), TOKEN, PATH.slice('/hooks/'.length)];

let stage: Stage;
let receiver: Listening;
let status = 422;
/** All that was seen of the extension, and where. */
const seen: { where: string; text: string }[] = [];
const see = (where: string, text: unknown) => void seen.push({ where, text: String(text) });

/** A receiver that says again all that it was sent. */
const echo = createServer(async (request, response) => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', '*, authorization');
  if (request.method === 'OPTIONS') return void response.writeHead(204).end();
  const body = Buffer.concat(await Array.fromAsync(request)).toString();
  const { url, headers } = request;
  const link = `${receiver.origin}${url}`;
  const said = { id: headers.authorization, link, error: `Cannot POST ${link}`, headers, body };
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
});

beforeAll(async () => {
  [stage, receiver] = await Promise.all([setStage({ destination: false }), listen(echo)]);
});
afterAll(async () => {
  await stage.close();
  await receiver.close();
});

/** A page of the extension that keeps what it copies and gives as a file. */
async function watched(path: string) {
  const page = await stage.chromium.openPage(path);
  await page.evaluate(() => {
    const given: (string | Promise<string>)[] = [];
    Object.assign(window, { given, confirm: () => true });
    navigator.clipboard.writeText = async (text) => void given.push(text);
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) given.push(file.text());
      return make(file);
    };
  });
  const given = async () => (await page.evaluate('Promise.all(window.given)')) as string[];
  return { page, surface: pageSurface(page), given, html: () => page.content() };
}

test('a delivery that is opened, copied and exported holds no secret, whatever its receiver says', async () => {
  const options = await watched('options.html');
  await fillInDestination(options.surface, {
    Name: 'Echo',
    'Webhook URL': receiver.origin + PATH,
    Authorisation: 'Bearer token',
    Token: TOKEN,
    'Signing secret': SECRET,
  });
  await options.surface.click('Send test event', 'button');
  await waitForText(options.surface, 'it answered 422');
  see('the options', await options.html());
  await options.page.close();

  const popup = await stage.popup(await stage.chromium.page(HOME));
  await popup.click('Save to CRM', 'button');
  await waitForStatus(popup, /refused by Echo/);
  see('the popup', await popup.evaluate(() => document.documentElement.outerHTML));
  await popup.close();

  const outbox = await watched('dashboard.html#/outbox');
  await outbox.surface.click('Details: Atelier Morvan, Echo', 'button');
  await waitForText(outbox.surface, 'Cannot POST');
  see('the outbox', await outbox.html());
  await outbox.surface.click('Copy as JSON', 'button');
  await waitForText(outbox.surface, 'Copied.');
  // What is accepted goes into the history, with the record that it is said to have made.
  status = 200;
  await outbox.surface.click('Replay', 'button');
  await waitForText(outbox.surface, 'accepted by Echo');
  see('the outbox', await outbox.html());
  await outbox.surface.click('Close', 'button');
  await outbox.surface.click('Export', 'button');
  await waitForText(outbox.surface, '1 delivery is in the file.');
  const given = await outbox.given();
  expect(given).toHaveLength(2);
  for (const text of given) see('what the outbox gives', text);
  await outbox.surface.click('Atelier Morvan', 'link');
  await waitForText(outbox.surface, 'Echo');
  see('the account', await outbox.html());

  for (const { where, text } of seen) for (const canary of CANARIES) expect(text, where).not.toContain(canary);
});
