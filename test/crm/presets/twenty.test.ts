import { expect, test } from 'vitest';
import { twenty } from '../../../utils/crm/presets/twenty.ts';
import { contract } from '../contract.ts';
import { delivering } from '../delivering.ts';
import { aContact, aPicture } from '../picture.ts';
import { idOf } from '../rows.ts';
import { twentyStandIn } from '../stand-ins/twenty.ts';

contract({
  preset: twenty,
  standIn: twentyStandIn,
  // Twenty's companies have no phone of their own.
  mapped: { account: [{ to: 'phone', from: 'phone', write: 'always' }] },
  byHand: {
    account: { id: 'c-7', values: { name: 'Acme', 'domainName.primaryLinkUrl': 'https://www.acme.example/' } },
    contact: { id: 'p-7', values: { 'emails.primaryEmail': 'Jane@acme.example' } },
  },
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'description', contactTitle: 'jobTitle' },
});

test('an amount is in millionths, beside its currency', async () => {
  const to = await twentyStandIn();
  await delivering(twenty)(to, aPicture());
  expect(to.held.opportunities).toMatchObject([
    { id: idOf(40), values: { 'amount.amountMicros': 12_000_000_000, 'amount.currencyCode': 'EUR' } },
  ]);
});

test('a company whose domain nobody knows is found again by its name, and nobody by a name that only looks like theirs', async () => {
  const to = await twentyStandIn();
  const named = (name: string) => ({ ...aPicture().data.account, name, domain: null });
  const names = ['Dupont, Fils (SA)', 'Dupont, Fils (SA)', 'Dupont_ Fils _SA_', 'Say "Oui"'];
  for (const [n, name] of names.entries()) {
    await delivering(twenty)(to, aPicture({ account: named(name) }), { id: `${idOf(910 + n)}-${idOf(901)}` });
  }
  expect(to.held.accounts).toHaveLength(3);
});

test('a contact whose address looks like another’s is one of their own', async () => {
  const to = await twentyStandIn();
  const contacts = [aContact(2, 'Ann Lee', 'a_lee@acme.example'), aContact(3, 'Abe Lee', 'a.lee@acme.example')];
  await delivering(twenty)(to, aPicture({ contacts: contacts.slice(0, 1) }));
  await delivering(twenty)(to, aPicture({ contacts }), { id: `${idOf(910)}-${idOf(901)}` });
  expect(to.held.contacts).toHaveLength(2);
});
