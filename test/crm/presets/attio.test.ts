import { expect, test } from 'vitest';
import { attio } from '../../../utils/crm/presets/attio.ts';
import { contract } from '../contract.ts';
import { delivering } from '../delivering.ts';
import { aPicture } from '../picture.ts';
import { idOf } from '../rows.ts';
import { attioStandIn } from '../stand-ins/attio.ts';

contract({
  preset: attio,
  standIn: attioStandIn,
  // Attio's companies have no phone of their own.
  mapped: { account: [{ to: 'phone', from: 'phone', write: 'always' }] },
  byHand: {
    account: { id: 'a-7', values: { name: 'Acme', domains: ['acme.example', 'acme.test'] } },
    contact: { id: 'p-7', values: { name: 'Jane', email_addresses: ['jane@acme.example'] } },
  },
  fields: { accountName: 'name', accountPhone: 'phone', accountText: 'description', contactTitle: 'job_title' },
});

test('a company whose domain nobody knows is found again by its name', async () => {
  const to = await attioStandIn();
  const account = { ...aPicture().data.account, domain: null };
  for (const n of [910, 911]) {
    await delivering(attio)(to, aPicture({ account }), { id: `${idOf(n)}-${idOf(901)}` });
  }
  expect(to.held.accounts.map(({ values }) => values)).toEqual([{ name: 'Acme SAS' }]);
});
