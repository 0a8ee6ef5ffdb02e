import { describe, expect, test } from 'vitest';
import { salesforce } from '../../../utils/crm/presets/salesforce.ts';
import { contract } from '../contract.ts';
import { delivering } from '../delivering.ts';
import { aContact, aPicture } from '../picture.ts';
import { salesforceStandIn } from '../stand-ins/salesforce.ts';

contract({
  preset: salesforce,
  standIn: salesforceStandIn,
  byHand: {
    account: { id: '001000000000000AAA', values: { Name: 'Acme', Website: 'www.acme.example' } },
    contact: { id: '003000000000000AAA', values: { LastName: 'Doe', Email: 'jane@acme.example' } },
  },
  fields: { accountName: 'Name', accountPhone: 'Phone', accountText: 'Description', contactTitle: 'Title' },
});

describe('a row that fails inside a 200', () => {
  test.each([
    ['invalid@acme.example', 'final', 'INVALID_EMAIL_ADDRESS'],
    ['locked@acme.example', 'passing', 'UNABLE_TO_LOCK_ROW'],
  ])('%s is %s', async (email, is, why) => {
    const to = await salesforceStandIn();
    const contacts = [aContact(2, 'Jane Doe', 'jane@acme.example'), aContact(3, 'Ada Roy', email)];
    const { run } = await delivering(salesforce)(to, aPicture({ contacts }));
    expect(run?.outcome).toMatchObject({ status: 200, verdict: { is, why: expect.stringContaining(why) } });
    // The row beside it was made: the next attempt finds it.
    expect(to.held.contacts).toHaveLength(1);
  });

  test('a key that is SOQL is text to it', async () => {
    const to = await salesforceStandIn();
    const contacts = [aContact(2, 'O’Hara', "o'hara\\') or (id@acme.example")];
    for (let times = 0; times < 2; times++) await delivering(salesforce)(to, aPicture({ contacts }));
    expect(to.held.contacts).toHaveLength(1);
  });
});
