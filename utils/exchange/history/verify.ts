import { inflated, OWN } from '../bytes/inflate.ts';
import { linesOf } from '../bytes/lines.ts';
import { type Damage, type FileFault, Unreadable } from '../fault.ts';
import { checksum } from './checksum.ts';
import { isAboutFile, LONGEST, type Manifest, readEnding, readManifest } from './file.ts';

/** What a look through a whole history file told, before anything of it is taken in. */
export type Verdict =
  | { ok: true; manifest: Manifest; lines: number; bytes: number; damage: Damage | null }
  | { ok: false; fault: FileFault };

/**
 * Reads a history file to its end without keeping any of it: whose it is, how many lines of events it has, and
 * whether they are those that were written.
 */
export async function verify(file: Blob): Promise<Verdict> {
  const sum = checksum();
  const decoder = new TextDecoder();
  let manifest: Manifest | undefined;
  let ending: string | undefined;
  let lines = 0;
  let bytes = 0;
  let whole = true;
  const verdict = (damage: Damage | null): Verdict =>
    manifest ? { ok: true, manifest, lines, bytes, damage } : { ok: false, fault: 'not-a-history' };
  try {
    for await (const some of linesOf(inflated(file, OWN), LONGEST)) {
      for (const line of some) {
        if (!manifest) {
          const read = line ? readManifest(decoder.decode(line)) : 'not-a-history';
          if (typeof read === 'string') return { ok: false, fault: read };
          manifest = read;
        } else if (line && isAboutFile(line)) ending = decoder.decode(line);
        else {
          // Lines after the ending, and lines that no export writes, leave a sum that cannot be right.
          lines++;
          whole &&= line !== null && ending === undefined;
          bytes += line?.length ?? 0;
          if (line) await sum.add(line);
          await sum.add(NEWLINE);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.why === 'broken-off' ? verdict(error.why) : { ok: false, fault: error.why };
  }
  const end = ending === undefined ? null : readEnding(ending);
  if (!end) return verdict('incomplete');
  return verdict(whole && end.events === lines && end.sha256 === (await sum.end()) ? null : 'checksum');
}

const NEWLINE = new Uint8Array([0x0a]);
