import { expect, test } from 'vitest';
import { decoded, type Encoding, encodingOf } from '../../../utils/exchange/bytes/encoding.ts';

const TEXT = 'Prénom;Société\nZoé;Œuvre & Cie\n';

async function* pieces(bytes: Uint8Array<ArrayBuffer>) {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.slice(at, at + 7);
}

async function readBack(bytes: Uint8Array<ArrayBuffer>): Promise<[Encoding, string]> {
  const encoding = await encodingOf(
    (async function* () {
      yield bytes;
    })(),
  );
  const texts = await Array.fromAsync(decoded(pieces(bytes), encoding));
  return [encoding, texts.join('')];
}

function bytes(text: string, encoding: BufferEncoding): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, encoding));
}

test('a file is read in the encoding it is written in', async () => {
  expect(await readBack(bytes(TEXT, 'utf8'))).toEqual(['utf-8', TEXT]);
  expect(await readBack(bytes(`\ufeff${TEXT}`, 'utf8'))).toEqual(['utf-8', TEXT]);
  expect(await readBack(bytes(`\ufeff${TEXT}`, 'utf16le'))).toEqual(['utf-16le', TEXT]);
  expect(await readBack(bytes(TEXT, 'utf16le'))).toEqual(['utf-16le', TEXT]);
  const swapped = Uint8Array.from(Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16());
  expect(await readBack(swapped)).toEqual(['utf-16be', TEXT]);
  const windows = Uint8Array.from(Buffer.from(TEXT.replace('Œ', '\x8c'), 'latin1'));
  expect(await readBack(windows)).toEqual(['windows-1252', TEXT]);
});
