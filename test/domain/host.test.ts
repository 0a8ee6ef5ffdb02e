import { expect, test } from 'vitest';
import { typedHost } from '../../utils/domain/host.ts';

test.each([
  ['acme.example', 'acme.example'],
  ['https://www.Acme.example/about?x=1', 'acme.example'],
  [' WWW.acme.example. ', 'acme.example'],
  ['société.example', 'xn--socit-esab.example'],
  ['acme', null],
  ['10.0.0.1', null],
  ['not a domain', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%j means the host %j', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});
