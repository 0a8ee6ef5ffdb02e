import { describe, expect, test } from 'vitest';
import { type Judged, judge } from './judge.ts';

const fact = (field: string, value: string, more: Partial<Judged['facts'][number]> = {}) => ({
  subject: 'account',
  field,
  value,
  text: null,
  source: { confidence: 0.9 },
  ...more,
});
const captured = (more: Partial<Judged> = {}): Judged => ({
  kind: 'home',
  language: 'fr-FR',
  account: { name: 'Verlet SA' },
  contacts: [],
  signals: [],
  facts: [],
  ...more,
});
/** `outcome field value`, one a verdict. */
const said = (capture: Partial<Judged>, expected: Parameters<typeof judge>[1]) =>
  judge(captured(capture), expected).map(({ outcome, field, value }) => `${outcome} ${field} ${value}`);

describe('the judge', () => {
  test('says nothing of a field that the expectations leave out', () => {
    expect(said({ facts: [fact('phone', '+33199001234')] }, {})).toEqual([]);
  });

  test('counts what was read, what was not, and what should not have been', () => {
    const facts = [fact('email', 'a@verlet.example'), fact('email', 'b@verlet.example')];
    expect(said({ facts }, { email: ['a@verlet.example', 'c@verlet.example'], fax: [] })).toEqual([
      'right email a@verlet.example',
      'wrong email b@verlet.example',
      'missed email c@verlet.example',
    ]);
    expect(said({ facts: [fact('fax', '+33199001234')] }, { fax: [] })).toEqual(['wrong fax +33199001234']);
  });

  test('takes one of several names, its legal form and its language’s region aside', () => {
    expect(said({}, { name: ['Ateliers Verlet', 'Verlet'], language: 'fr', kind: 'about' })).toEqual([
      'wrong kind home',
      'missed kind about',
      'right language fr',
      'right name Verlet SA',
    ]);
  });

  test('ties titles and addresses to the right person', () => {
    const contacts = [
      { id: '1', name: 'Ève Roux' },
      { id: '2', name: 'Jean Petit' },
    ];
    const facts = [
      fact('name', 'Ève Roux', { subject: '1' }),
      fact('name', 'Jean Petit', { subject: '2' }),
      fact('email', 'eve@verlet.example', { subject: '2' }),
    ];
    const people = [{ name: 'Eve Roux', email: 'eve@verlet.example' }, { name: 'Jean Petit' }];
    expect(said({ contacts, facts }, { contacts: people })).toEqual([
      'right contact Ève Roux',
      'right contact Jean Petit',
      'missed contact.email Eve Roux: eve@verlet.example',
      'wrong contact.email Jean Petit: eve@verlet.example',
    ]);
  });

  test('knows a person with and without their title', () => {
    const contacts = [{ id: '1', name: 'Dr. Ève Roux' }];
    const facts = [fact('name', 'Dr. Ève Roux', { subject: '1' })];
    expect(said({ contacts, facts }, { contacts: [{ name: 'Eve Roux' }] })).toEqual(['right contact Dr. Ève Roux']);
  });

  test('does not blame a person’s own address among the organisation’s', () => {
    const facts = [fact('email', 'eve@verlet.example')];
    const contacts = [{ name: 'Ève Roux', email: 'eve@verlet.example' }];
    expect(said({ facts }, { email: [], contacts })).toEqual([
      'missed contact Ève Roux',
      'missed contact.email Ève Roux: eve@verlet.example',
    ]);
  });

  test('knows a signal by its kind and a part of its quote, and its count apart', () => {
    const signals = [
      { kind: 'hiring', quote: 'Nous recrutons 4 techniciens.', count: 3 },
      { kind: 'launch', quote: 'Nous lançons la saison.' },
    ];
    expect(said({ signals }, { signals: [{ kind: 'hiring', quote: 'recrutons 4 techniciens', count: 4 }] })).toEqual([
      'right signal hiring: Nous recrutons 4 techniciens.',
      'wrong signal launch: Nous lançons la saison.',
      'wrong signal.count 3',
      'missed signal.count 4',
    ]);
  });

  test('finds noise that was taken for a fact', () => {
    const facts = [fact('phone', '+330123456789', { text: '0123 456 789' })];
    expect(said({ facts }, { absent: ['Lot 0123456789', '12/03/2024'] })).toEqual([
      'wrong noise kept out Lot 0123456789 as phone',
      'right noise kept out 12/03/2024',
    ]);
  });
});
