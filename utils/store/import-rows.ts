import { tick } from '../domain/clock.ts';
import { derive } from '../domain/derive.ts';
import type { Author, Event } from '../domain/event.ts';
import type { Circumstance } from '../domain/gesture.ts';
import type { Id } from '../domain/identifier.ts';
import type { ImportedRow } from '../domain/imported-row.ts';
import type { Records } from '../domain/records.ts';
import { append } from './append.ts';
import type { Writable } from './database.ts';
import { findAccount, readRecords } from './records.ts';
import { moveClock, selfIn } from './self.ts';

/** What rows are taken in with. */
export interface RowMeans {
  /** Wall clock, milliseconds since 1970. */
  now(): number;
  mint(): Id;
  /** Who acts, where this browser does not know yet. */
  stranger: Author;
  /** The keys of the account that a row is about, surest first. */
  keysOf(row: ImportedRow): string[];
  /** The events of a row: what it adds to the records of its account. */
  decide(row: ImportedRow, command: Id, records: Records | undefined, circumstance: Circumstance): Event[];
}

/** Takes in rows, each a command of its own, so that one sees what those before it made. */
export async function takeRows(
  tx: Writable,
  rows: readonly ImportedRow[],
  means: RowMeans,
): Promise<{ added: number; known: number }> {
  const self = await selfIn(tx);
  const author = self?.author ?? means.stranger;
  let at = self?.clock;
  const events: Event[] = [];
  let added = 0;
  const seen = accountsSeen(tx);
  for (const row of rows) {
    const keys = means.keysOf(row);
    const before = await seen.find(keys);
    at = tick(at, means.now());
    const happened = means.decide(row, means.mint(), before, { author, at });
    if (happened.length === 0) continue;
    added++;
    for (const event of happened) events.push(event);
    seen.keep(happened.reduce<Records | undefined>(derive, before));
  }
  await append(tx, events);
  if (at !== undefined) await moveClock(tx, at, means.stranger);
  return { added, known: rows.length - added };
}

/** The accounts that rows are about, as they are with what the rows before have made of them. */
function accountsSeen(tx: Writable) {
  const byKey = new Map<string, Id>();
  const byId = new Map<Id, Records>();
  const keep = (records: Records | undefined) => {
    if (!records) return;
    byId.set(records.account.id, records);
    for (const key of records.account.keys) byKey.set(key, records.account.id);
  };
  return {
    keep,
    async find(keys: readonly string[]): Promise<Records | undefined> {
      for (const key of keys) {
        const id = byKey.get(key) ?? (await findAccount(tx, [key]));
        if (id === undefined) continue;
        const held = byId.get(id) ?? (await readRecords(tx, id));
        keep(held);
        if (held) return held;
      }
      return undefined;
    },
  };
}
