import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { itemsOf, preview } from '../../utils/exchange/source.ts';

const see = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => preview(new Blob(parts));
const manifest = '{"device":"test","entente":"history/1","events":0,"exportedAt":"2026-11-23T10:00:00.000Z"}\n';

test('a file shows what it is', async () => {
  expect(await see(manifest)).toMatchObject({ ok: true, source: { is: 'history' }, manifest: { events: 0 } });
  expect(await see(gzipSync(manifest))).toMatchObject({ ok: true, source: { is: 'history' } });
  expect(await see('BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD')).toMatchObject({
    source: { is: 'vcard', encoding: 'utf-8' },
    sample: [['Ada']],
  });
  expect(await see('Export of today\n\nNom;Ville\nAcme;Lyon\n')).toEqual({
    ok: true,
    manifest: null,
    sample: [['Acme', 'Lyon']],
    source: {
      is: 'csv',
      encoding: 'utf-8',
      separator: ';',
      headingLine: 3,
      headings: ['Nom', 'Ville'],
      mapping: ['account.name', 'account.address.locality'],
    },
  });
});

test('a file that is none of these says so', async () => {
  const faultOf = async (...parts: (string | Uint8Array<ArrayBuffer>)[]) => {
    const seen = await see(...parts);
    return seen.ok ? seen.source.is : seen.fault;
  };
  expect(await faultOf('')).toBe('empty');
  expect(await faultOf('{"name":"Acme"}')).toBe('not-a-history');
  expect(await faultOf('{"entente":"history/7"}')).toBe('newer-format');
  expect(await faultOf(new Uint8Array(2_000).map((_, n) => (n * 7_919) % 256))).toBe('unknown-kind');
  expect(await faultOf('\n \n')).toBe('unknown-kind');
  expect(await faultOf(gzipSync(Buffer.alloc(60 * 1024 * 1024, 'a;b\n')))).toBe('bomb');
  expect(await faultOf(gzipSync('Nom;Ville\n'.repeat(999)).subarray(0, 40))).toBe('broken-off');
});

test('rows begin after their headings', async () => {
  const file = new Blob(['about\nNom;Ville\nAcme;Lyon\n']);
  const seen = await preview(file);
  if (!seen.ok || seen.source.is === 'history') throw new Error('no table');
  expect((await Array.fromAsync(itemsOf(file, seen.source))).flat()).toEqual([{ line: 3, cells: ['Acme', 'Lyon'] }]);
});
