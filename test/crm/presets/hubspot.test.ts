import { expect, test } from 'vitest';
import { hubspot } from '../../../utils/crm/presets/hubspot.ts';
import { contract } from '../contract.ts';
import { delivering } from '../delivering.ts';
import { aPicture } from '../picture.ts';
import { idOf } from '../rows.ts';
import { hubspotStandIn } from '../stand-ins/hubspot.ts';

contract({
  preset: hubspot,
  standIn: hubspotStandIn,
  byHand: {
    account: { id: '7', values: { name: 'Acme', domain: 'acme.example' } },
    contact: { id: '8', values: { email: 'jane@acme.example' } },
  },
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'description', contactTitle: 'jobtitle' },
});

test('what a contact is known by there and not by us stays', async () => {
  const to = await hubspotStandIn();
  await delivering(hubspot)(to, aPicture());
  const [jane] = to.held.contacts;
  if (jane) jane.values.company = 'Acme Group';
  await delivering(hubspot)(to, aPicture(), { id: `${idOf(910)}-${idOf(901)}` });
  expect(to.held.contacts[0]?.values).toMatchObject({ company: 'Acme Group', jobtitle: 'Head of operations' });
});
