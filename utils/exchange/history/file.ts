import { isoDate, line } from '../../domain/text.ts';
import { z } from '../../domain/zod.ts';
import { canonical } from './canonical.ts';
import { checksum } from './checksum.ts';
import { readJson } from './json.ts';

/** The longest line of a history file, bytes. */
export const LONGEST = 1024 * 1024;

/** The first line of a history file: what it is, when and where it was made. docs/history-file.md tells the format. */
const manifest = z.object({
  entente: z.literal('history/1'),
  exportedAt: isoDate,
  device: line,
  /** How many events the history held as the export began. */
  events: z.int(),
});
export type Manifest = z.infer<typeof manifest>;

/** The last line: how many event lines stand before it, and their checksum. */
const ending = z.object({
  entente: z.literal('end'),
  events: z.int(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Ending = z.infer<typeof ending>;

/** What a file's first line says: a manifest, or why there is none. */
export function readManifest(text: string): Manifest | 'not-a-history' | 'newer-format' {
  const read = readJson(text);
  if (!('value' in read)) return 'not-a-history';
  const ours = z.safeParse(manifest, read.value);
  if (ours.success) return ours.data;
  const other = z.safeParse(z.object({ entente: z.string().check(z.regex(/^history\/\d{1,6}$/)) }), read.value);
  return other.success && other.data.entente !== 'history/1' ? 'newer-format' : 'not-a-history';
}

/** What the last line says; null for any other line. */
export function readEnding(text: string): Ending | null {
  const read = readJson(text);
  const ours = z.safeParse(ending, 'value' in read ? read.value : null);
  return ours.success ? ours.data : null;
}

/** Whether a line speaks of the file; those of events begin with another key. */
export function isAboutFile(bytes: Uint8Array): boolean {
  return BRACE_ENTENTE.every((byte, at) => bytes[at] === byte);
}
const BRACE_ENTENTE = new TextEncoder().encode('{"entente":');

/**
 * A history as the bytes of a file: manifest, one event a line in canonical JSON, and the ending.
 *
 * @param batches the events in the order of their accounts, then their own
 */
export async function* historyFile(
  first: Manifest,
  batches: AsyncIterable<readonly unknown[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const bytesOf = (lines: readonly string[]) => encoder.encode(lines.map((line) => `${line}\n`).join(''));
  yield bytesOf([JSON.stringify(first)]);
  const sum = checksum();
  let events = 0;
  for await (const batch of batches) {
    const bytes = bytesOf(batch.map(canonical));
    await sum.add(bytes);
    events += batch.length;
    yield bytes;
  }
  const last: Ending = { entente: 'end', events, sha256: await sum.end() };
  yield bytesOf([JSON.stringify(last)]);
}
