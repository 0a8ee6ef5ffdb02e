import { z } from '../../domain/zod.ts';

/** The encodings that a foreign file is read in. */
export const encoding = z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);
export type Encoding = z.infer<typeof encoding>;

/**
 * How a file's text is encoded: as its byte order mark says; UTF-16 where every other byte of its beginning is zero;
 * UTF-8 where all of it is; else Windows-1252, in which every byte has a meaning.
 */
export async function encodingOf(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    const wide = first ? wideOf(chunk) : null;
    if (wide !== null) return wide;
    first &&= chunk.length === 0;
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  // A file cut in the middle of a letter is UTF-8 all the same.
  return 'utf-8';
}

function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length >> 1, 500);
  const zeros = (offset: 0 | 1) => {
    let count = 0;
    for (let pair = 0; pair < pairs; pair++) if (head[2 * pair + offset] === 0) count++;
    return count;
  };
  if (pairs < 4) return null;
  const [high, low] = [zeros(0), zeros(1)];
  if (low > pairs * 0.7 && high === 0) return 'utf-16le';
  if (high > pairs * 0.7 && low === 0) return 'utf-16be';
  return null;
}

/** A file's text as it comes, without its byte order mark; what its encoding cannot say comes as U+FFFD. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
