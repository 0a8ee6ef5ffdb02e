import { isCallDraft } from '../domain/call-draft.ts';
import { accountOfMessage } from '../domain/draft.ts';
import { type Forgotten, withoutTraces } from '../domain/erasure.ts';
import type { Id } from '../domain/identifier.ts';
import { isObject } from '../domain/json.ts';
import { callIn } from '../domain/kept-call.ts';
import { draftIn } from '../domain/kept-draft.ts';
import { wholeTraces } from '../domain/traces.ts';
import type { Writable } from './database.ts';
import { findAccount } from './records.ts';

/**
 * Forgets people in what is typed and not saved yet. A draft that lies under what tells of them is dropped.
 *
 * @param accounts where they are: a word of their name alone is theirs in drafts about these
 */
export async function forgetDrafts(tx: Writable, forgotten: Forgotten, accounts: readonly Id[]): Promise<void> {
  const drafts = tx.objectStore('drafts');
  for (const kept of await drafts.getAll()) {
    const row = isCallDraft(kept) ? kept : draftIn(kept);
    const named = isCallDraft(row) ? row.account : accountOfMessage(row.key);
    const about = named ?? (await findAccount(tx, [row.key]));
    const isThere = about !== undefined && accounts.includes(about);
    const traces = isThere ? forgotten.traces : wholeTraces(forgotten.traces);
    if (isCallDraft(row)) {
      const left = withoutTraces(row, traces);
      if (left !== row && isObject(left)) await drafts.put(callIn({ ...left, id: row.id }));
      continue;
    }
    const unticked = row.unticked.filter((key) => withoutTraces(keyed(key), traces) === keyed(key));
    const one = unticked.length === row.unticked.length ? row : { ...row, unticked };
    const left = withoutTraces(one, traces);
    if (left === row) continue;
    await drafts.delete(row.id);
    // Its own key is the account's, or the address of the page that it stands on.
    if (isObject(left) && left.id === row.id && left.key === row.key)
      await drafts.put(draftIn({ ...left, id: row.id }));
  }
}

/** `email:ada@acme.example` → `ada@acme.example`: what tells of a person stands behind the colon. */
function keyed(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
