import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../../../utils/exchange/history/canonical.ts';
import { checksum } from '../../../utils/exchange/history/checksum.ts';
import { historyFile, readEnding } from '../../../utils/exchange/history/file.ts';
import { readJson } from '../../../utils/exchange/history/json.ts';
import { verify } from '../../../utils/exchange/history/verify.ts';

const manifest = { entente: 'history/1', exportedAt: '2026-11-23T10:00:00.000Z', device: 'test', events: 2 } as const;

async function fileOf(...batches: unknown[][]): Promise<Buffer<ArrayBuffer>> {
  const chunks = historyFile(
    manifest,
    (async function* () {
      yield* batches;
    })(),
  );
  return Buffer.concat(await Array.fromAsync(chunks));
}

test('canonical JSON is the same whatever the order of keys, and says what JSON.stringify says', () => {
  expect(canonical({ b: 1, a: [true, null, { é: '\u2028"', Z: -0 }], '10': 1, '9': undefined })).toBe(
    '{"10":1,"a":[true,null,{"Z":0,"é":"\u2028\\""}],"b":1}',
  );
  expect(canonical(JSON.parse('{"b":1,"__proto__":{"c":2},"a":[{"1":0}]}'))).toBe(
    '{"__proto__":{"c":2},"a":[{"1":0}],"b":1}',
  );
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (text) => {
      const value = JSON.parse(text);
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
    }),
  );
});

test('JSON that our rows cannot hold is told, deep JSON before it is parsed', () => {
  expect(readJson('{"a":')).toEqual({ fault: 'not-json' });
  expect(readJson(`{"a":${'['.repeat(100_000)}`)).toEqual({ fault: 'too-deep' });
  expect(readJson(JSON.stringify({ a: '[['.repeat(40), b: '\\"[' }))).toHaveProperty('value');
  expect(readJson('{"a":{"\\u005f_proto__":{"polluted":1}}}')).toEqual({ fault: 'forbidden-key' });
  expect(readJson('{"a":[1e999]}')).toEqual({ fault: 'not-finite' });
});

test('the checksum does not depend on the pieces in which the bytes come', async () => {
  const bytes = new Uint8Array(2.5 * 1024 * 1024).map((_, at) => at % 251);
  const sumOf = async (size: number) => {
    const sum = checksum();
    for (let at = 0; at < bytes.length; at += size) await sum.add(bytes.subarray(at, at + size));
    return sum.end();
  };
  expect(await sumOf(100_003)).toBe(await sumOf(bytes.length));
  expect(await checksum().end()).toBe('0'.repeat(64));
});

test('a whole file is found to be whole, zipped or not', async () => {
  const file = await fileOf([{ id: 1 }], [{ id: 2 }]);
  expect(file.toString().split('\n').slice(1, 3)).toEqual(['{"id":1}', '{"id":2}']);
  expect(readEnding(file.toString().trimEnd().split('\n').at(-1) ?? '')?.events).toBe(2);
  const whole = { ok: true, manifest, lines: 2, bytes: 16, damage: null };
  expect(await verify(new Blob([file]))).toEqual(whole);
  expect(await verify(new Blob([gzipSync(file)]))).toEqual(whole);
  expect(gunzipSync(gzipSync(file))).toEqual(file);
});

test('what is damaged says how, and what of it can be read', async () => {
  const file = await fileOf(Array.from({ length: 5_000 }, (_, n) => ({ id: n, text: `${n * 7919}`.repeat(9) })));
  const zipped = gzipSync(file);
  const middle = zipped.length >> 1;
  const half = await verify(new Blob([zipped.subarray(0, middle)]));
  expect(half).toMatchObject({ ok: true, damage: 'broken-off' });
  expect(half.ok && half.lines).toBeGreaterThan(1_000);
  const flipped = Uint8Array.from(zipped);
  flipped.fill(0xff, middle, middle + 9);
  expect(await verify(new Blob([flipped]))).toMatchObject({ ok: true, damage: 'broken-off' });
  const text = file.toString();
  expect(await verify(new Blob([text.slice(0, text.lastIndexOf('{'))]))).toMatchObject({ damage: 'incomplete' });
  expect(await verify(new Blob([text.replace('"id":7,', '"id":8,')]))).toMatchObject({ damage: 'checksum' });
  expect(await verify(new Blob([text, '{"id":1}\n']))).toMatchObject({ damage: 'checksum' });
});

test('what is no history, or a later one, or a bomb, is refused whole', async () => {
  const refused = async (...parts: (string | Buffer<ArrayBuffer>)[]) => {
    const verdict = await verify(new Blob(parts));
    return verdict.ok ? 'taken' : verdict.fault;
  };
  expect(await refused()).toBe('empty');
  expect(await refused('name;domain\n')).toBe('not-a-history');
  expect(await refused(gzipSync(''))).toBe('not-a-history');
  expect(await refused('{"entente":"history/2","what":"ever"}\n')).toBe('newer-format');
  const bomb = gzipSync(Buffer.concat([Buffer.from(`${canonical(manifest)}\n`), Buffer.alloc(64 * 1024 * 1024)]));
  expect(await refused(bomb)).toBe('bomb');
});
