import { Unreadable } from '../fault.ts';

/** How far a file may grow as it is inflated. */
export interface Caps {
  /** Bytes; undefined where none is too many, as they are never held at once. */
  inflated?: number;
  /** Inflated bytes for each byte of the file. */
  ratio: number;
}

/** Files of ours stream through, whatever their size; what others made is held to 50 MB. */
export const OWN: Caps = { ratio: 100 };
export const FOREIGN: Caps = { inflated: 50 * 1024 * 1024, ratio: 100 };

/** Below this a ratio says nothing: a few repeated lines compress a thousandfold. */
const SMALL = 1024 * 1024;
/** One slice inflates to 16 MB at worst (deflate reaches 1,032:1), so that a bomb is seen before it fills the memory. */
const SLICE = 16 * 1024;

/**
 * The bytes of a file, inflated where it is a gzip, counted as they come: one that grows beyond its caps is left at
 * once. Throws `Unreadable`.
 */
export async function* inflated(file: Blob, caps: Caps): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (file.size === 0) throw new Unreadable('empty');
  const zipped = await isGzip(file);
  let bytes = 0;
  for await (const chunk of zipped ? gunzipped(file) : chunksOf(file)) {
    bytes += chunk.length;
    if (caps.inflated !== undefined && bytes > caps.inflated) throw new Unreadable('too-large');
    if (zipped && bytes > SMALL && bytes > file.size * caps.ratio) throw new Unreadable('bomb');
    yield chunk;
  }
}

async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

async function* gunzipped(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('gzip');
  const reader = readable.getReader();
  // What goes wrong with the writing shows at the reading.
  const fed = feed(writable.getWriter(), file).catch(() => {});
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        // Cut short or damaged: browsers tell the two apart by no more than the words of a message.
        throw error instanceof TypeError ? new Unreadable('broken-off') : error;
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
    await fed;
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, file: Blob): Promise<void> {
  for await (const chunk of chunksOf(file)) {
    for (let at = 0; at < chunk.length; at += SLICE) await writer.write(chunk.subarray(at, at + SLICE));
  }
  await writer.close();
}
