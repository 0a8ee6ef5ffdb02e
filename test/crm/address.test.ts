import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masked, originPattern, webhookAddress } from '../../utils/crm/address.ts';

describe('what may be a destination', () => {
  test.each([
    ['https://hooks.example/catch/1/abc', 'https://hooks.example/catch/1/abc'],
    ['  https://hooks.example/x#part ', 'https://hooks.example/x'],
    ['HTTPS://Hooks.Example:8443/x', 'https://hooks.example:8443/x'],
    ['http://localhost:5678/webhook/x', 'http://localhost:5678/webhook/x'],
    ['http://127.0.0.1:8069/', 'http://127.0.0.1:8069/'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['https://93.184.216.34/x', 'https://93.184.216.34/x'],
    ['https://[2606:2800:220:1::1]/x', 'https://[2606:2800:220:1::1]/x'],
  ])('%s', (typed, url) => {
    expect(webhookAddress(typed)).toEqual({ ok: true, url, needsConfirmation: null });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hooks.example/x', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://hooks.example:99999/', 'not-a-url'],
    ['ftp://hooks.example/x', 'unsupported-scheme'],
    ['javascript:alert(1)', 'unsupported-scheme'],
    ['file:///etc/passwd', 'unsupported-scheme'],
    ['data:text/plain,x', 'unsupported-scheme'],
    ['http://hooks.example/x', 'not-https'],
    ['http://192.168.1.4/x', 'not-https'],
    ['http://[::1]:8080/x', 'not-https'],
    ['http://localhost./x', 'not-https'],
    ['http://localhost.example/x', 'not-https'],
    ['http://127.0.0.1.example/x', 'not-https'],
    ['https://user@hooks.example/', 'credentials'],
    ['https://user:password@hooks.example/', 'credentials'],
    ['https://:password@hooks.example/', 'credentials'],
    ['http://localhost@hooks.example/', 'credentials'],
    [`https://hooks.example/${'x'.repeat(2_048)}`, 'too-long'],
  ])('not %s', (typed, problem) => {
    expect(webhookAddress(typed)).toEqual({ ok: false, problem });
  });
});

describe('a literal address of a private network asks for a confirmation', () => {
  test.each([
    // Loopback in the spellings that the URL standard reads.
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0X7F.0.0.0x1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.1.',
    '127.255.255.254',
    '%31%32%37.0.0.1',
    '127。0。0。1',
    '127.0.0.1',
    '①②⑦.0.0.1',
    '0.0.0.0',
    '0',
    // Private, link-local, shared, reserved.
    '10.0.0.1',
    '0xa.1',
    '012.0.0.1',
    '167772161',
    '10.255.255.255',
    '172.16.0.1',
    '172.31.255.255',
    '0xac100001',
    '192.168.0.1',
    '192.168.1',
    '3232235521',
    '0xc0a80001',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '100.64.0.1',
    '100.127.255.255',
    '192.0.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '4294967295',
    // IPv6, and IPv4 inside it.
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0000:0000:0000:0000:0000:0000:0000:0001]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[FD00::1]',
    '[ff02::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::FFFF:192.168.0.1]',
    '[0:0:0:0:0:ffff:a00:1]',
    '[::127.0.0.1]',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b::10.0.0.1]',
    '[64:ff9b:1::1]',
    '[2002:7f00:1::]',
    '[2002:c0a8:101::1]',
  ])('%s', (host) => {
    expect(webhookAddress(`https://${host}/x`)).toMatchObject({ ok: true, needsConfirmation: 'private-address' });
  });

  test.each([
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::8.8.8.8]',
    '[2002:808:808::1]',
    '[fbff::1]',
    '10.0.0.1.example',
    'fd.example',
  ])('not %s', (host) => {
    expect(webhookAddress(`https://${host}/x`)).toMatchObject({ ok: true, needsConfirmation: null });
  });
});

test('no text makes it throw, and what it accepts is https or this machine, without credentials', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true }));
  fc.assert(
    fc.property(typed, (text) => {
      const address = webhookAddress(text);
      if (!address.ok) return;
      const { protocol, hostname, username, password, hash } = new URL(address.url);
      expect(protocol === 'https:' || ['localhost', '127.0.0.1'].includes(hostname)).toBe(true);
      expect(username + password + hash).toBe('');
      expect(webhookAddress(address.url)).toEqual(address);
    }),
  );
});

test('the permission is asked for the host, whatever its port', () => {
  expect(originPattern('https://hooks.example/catch/1?k=2')).toBe('https://hooks.example/*');
  expect(originPattern('http://127.0.0.1:5678/webhook')).toBe('http://127.0.0.1/*');
});

test('an address that is itself the secret is masked', () => {
  expect(masked('https://hooks.example/hooks/catch/12345/a1b2c3d4')).toBe('https://hooks.example/…c3d4');
  expect(masked('https://flows.example:444/invoke?sig=ABCDEFGHIJKLMNOPQRST')).toBe('https://flows.example:444/…QRST');
  expect(masked('https://hooks.example/short')).toBe('https://hooks.example/…');
  expect(masked('https://hooks.example/')).toBe('https://hooks.example/');
});
