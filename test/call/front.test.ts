import { expect, test } from 'vitest';
import { frontOf } from '../../utils/call/front.ts';
import { aFact } from '../domain/facts.ts';

const OWN = 'chrome-extension://abc/';
const facts = [aFact('name', 'Acme'), aFact('domain', 'acme.example')];

test.each([
  [
    { url: 'https://acme.example/team', title: 'Team' },
    { is: 'theirs', title: 'Team' },
  ],
  [
    { url: 'https://shop.acme.example/', title: '' },
    { is: 'theirs', title: 'shop.acme.example' },
  ],
  [
    { url: 'https://notacme.example/', title: 'Not Acme' },
    { is: 'other', title: 'Not Acme' },
  ],
  // What the browser does not tell of a page on which Entente was not opened.
  [{ title: undefined, url: undefined }, { is: 'unknown' }],
  [{ url: `${OWN}dashboard.html`, title: 'Entente' }, null],
  [undefined, null],
])('a tab on %o', (tab, front) => {
  expect(frontOf(tab, facts, OWN)).toEqual(front);
});
