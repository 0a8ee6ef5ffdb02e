import { expect, test } from 'vitest';
import { webToLead } from '../../../utils/crm/presets/salesforce-web-to-lead.ts';
import { delivering } from '../delivering.ts';
import { aPicture } from '../picture.ts';
import { served } from '../stand-ins/server.ts';

const deliver = delivering(webToLead);

/** Salesforce's form takes what it is sent and answers 200, whatever it is. */
async function form() {
  const leads: Record<string, string>[] = [];
  const url = await served(({ path, body }) => {
    if (path === '/servlet/servlet.WebToLead' && body instanceof URLSearchParams) leads.push(Object.fromEntries(body));
    return { status: 200, text: '<html></html>' };
  });
  const held = { accounts: [], contacts: [], opportunities: [], notes: [] };
  const to = { url: `${url}/servlet/servlet.WebToLead?encoding=UTF-8`, settings: { oid: '00D1' }, held };
  return { leads, to: { ...to, authorisation: { by: 'nothing' as const }, quota: () => undefined } };
}

test('makes a lead of each contact who has an address, with the company’s own and the note', async () => {
  const { leads, to } = await form();
  const { run } = await deliver(to, aPicture());
  expect(leads).toHaveLength(2);
  expect(leads[0]).toMatchObject({
    oid: '00D1',
    company: 'Acme SAS',
    city: 'Paris',
    first_name: 'Jane',
    last_name: 'Doe',
    email: 'Jane@acme.example',
    title: 'Head of operations',
  });
  expect(leads[0]?.description).toContain('Bo Keyless');
  expect(run?.outcome).toMatchObject({ verdict: { is: 'accepted', record: { id: null, link: null } } });
});

test('makes a lead of the account where nobody there is known', async () => {
  const { leads, to } = await form();
  await deliver(to, aPicture({ contacts: [] }));
  expect(leads).toMatchObject([{ company: 'Acme SAS', last_name: 'Acme SAS' }]);
});

test('a lead that is done is not sent again by who resumes', async () => {
  const { leads, to } = await form();
  const { steps } = await deliver(to, aPicture(), { death: { at: 2, when: 'before' } });
  await deliver(to, aPicture(), { steps });
  expect(leads).toHaveLength(2);
});
