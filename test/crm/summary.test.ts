import { expect, test } from 'vitest';
import { prospectSaved } from '../../utils/crm/prospect.ts';
import { NO_PARTS, type Records } from '../../utils/domain/records.ts';
import { acme, aFact, saved } from './acme.ts';
import { words } from './summary-words.ts';

function noteOf(records: Records): string {
  return prospectSaved(records, saved, words).data.note;
}

test('the note says who, what they need, what to ask, what was said, and where it was read', () => {
  expect(noteOf(acme)).toBe(
    `Acme SAS, acme.example
Lift maintenance · 51 to 200 employees · 1 rue de la Paix, 75002 Paris, FR
+33123456789

Contacts
- Jane Doe, Head of operations, jane@acme.example
- ada@acme.example

Signals
- hiring · 4 technicians · 2026-11

Needs
- Planning breaks when they grow (supposed)
    “We hire 4 technicians” (https://acme.example/jobs)
- Fewer kilometres (said)

Questions to ask
- How do you plan your rounds?

Answers
- Who plans them? → Jane, in a spreadsheet

In their words
- “We lose Mondays to planning.”, Jane Doe

Notes
Met at the fair.

Read on About Acme, 2026-11-25: https://acme.example/about`,
  );
});

test('what is empty is left out, and so is a need that was dismissed', () => {
  const records: Records = {
    account: { ...acme.account, facts: [aFact('domain', 'acme.example', { url: null })] },
    ...NO_PARTS,
    needs: acme.needs.map((need) => ({ ...need, status: 'dismissed' })),
  };
  expect(noteOf(records)).toBe('acme.example');
});
