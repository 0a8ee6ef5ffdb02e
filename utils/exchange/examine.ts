import { type Damage, type FileFault, Unreadable } from './fault.ts';
import { tellsOfSomeone } from './foreign/target.ts';
import { verify } from './history/verify.ts';
import { type Foreign, itemsOf, type Source } from './source.ts';

/** What a look through a whole file told: how many lines, rows or cards (and bytes) there are to take in, or why none is. */
export type Examined =
  | { ok: true; total: number; bytes: number; damage: Damage | null }
  | { ok: false; fault: FileFault };

/** Looks through a whole file before anything of it is taken in. Nothing of it is kept. */
export async function examine(file: Blob, source: Source): Promise<Examined> {
  if (source.is !== 'history') return examineForeign(file, source);
  const verdict = await verify(file);
  if (!verdict.ok) return verdict;
  // The first line and the last are about the file.
  return { ok: true, total: verdict.lines + 2, bytes: verdict.bytes, damage: verdict.damage };
}

async function examineForeign(file: Blob, source: Foreign): Promise<Examined> {
  if (source.is === 'csv' && !tellsOfSomeone(source.mapping)) return { ok: false, fault: 'no-columns' };
  let total = 0;
  try {
    for await (const items of itemsOf(file, source)) total += items.length;
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.why };
    throw error;
  }
  if (total === 0) return { ok: false, fault: source.is === 'csv' ? 'no-rows' : 'no-cards' };
  return { ok: true, total, bytes: file.size, damage: null };
}
