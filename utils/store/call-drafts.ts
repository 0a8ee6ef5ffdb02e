import { type CallDraft, callDraftId, isCallDraft } from '../domain/call-draft.ts';
import type { Id } from '../domain/identifier.ts';
import { callIn, joinedCalls } from '../domain/kept-call.ts';
import { type Database, write } from './database.ts';

/**
 * The call that goes on with an account. Undefined where there is none.
 *
 * @param ids all that the account goes by: it may have been merged since, and a call lies where it was begun. Where there
 * are several, they become one.
 */
export async function findCall(db: Database, ids: readonly Id[]): Promise<CallDraft | undefined> {
  const { store } = db.transaction('drafts');
  const rows = await Promise.all(ids.map((id) => store.get(callDraftId(id))));
  const calls = rows.flatMap((row) => (row && isCallDraft(row) ? callIn(row) : []));
  const [first, ...others] = calls.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  if (!first || others.length === 0) return first;
  const one = callIn(others.reduce(joinedCalls, first));
  await write(db, ['drafts'], async (tx) => {
    await tx.objectStore('drafts').put(one);
    await Promise.all(others.map(({ id }) => tx.objectStore('drafts').delete(id)));
  });
  return one;
}

/** The calls that were begun and not finished, or in which words are left. */
export async function openCalls(db: Database): Promise<CallDraft[]> {
  const calls = (await db.getAll('drafts')).filter(isCallDraft).map(callIn);
  return calls.filter(({ startedAt, unsent, aside }) => startedAt !== null || unsent.length > 0 || aside.length > 0);
}

/** Those of them in which something waits for the history: a panel died before it was acknowledged. */
export async function unsentCalls(db: Database): Promise<CallDraft[]> {
  return (await openCalls(db)).filter(({ unsent }) => unsent.length > 0);
}

/** Changes a call behind the back of its panel, as it lies on the disk. */
export function changeCall(db: Database, account: Id, change: (call: CallDraft) => CallDraft): Promise<void> {
  return write(db, ['drafts'], async (tx) => {
    const row = await tx.objectStore('drafts').get(callDraftId(account));
    if (row && isCallDraft(row)) await tx.objectStore('drafts').put(change(callIn(row)));
  });
}

/** Keeps a call; it is on disk when this returns. */
export function keepCall(db: Database, row: CallDraft): Promise<void> {
  return write(db, ['drafts'], async (tx) => {
    await tx.objectStore('drafts').put(row);
  });
}

/** Forgets a call that is over. */
export function dropCall(db: Database, account: Id): Promise<void> {
  return write(db, ['drafts'], (tx) => tx.objectStore('drafts').delete(callDraftId(account)));
}
