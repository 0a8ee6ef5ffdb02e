import type { Draft } from '../domain/draft.ts';
import { isEmpty } from './draft.ts';
import { type Keeper, keeperOf } from './keeper.ts';

/** Where drafts are kept. */
export interface DraftStore {
  keepDraft(draft: Draft, instead: string): Promise<void>;
  dropDraft(id: string): Promise<void>;
}

/**
 * Keeps the newest state of a draft on disk; one in which nothing is left is dropped.
 *
 * @param from the id of the row that the draft was read from
 */
export function draftKeeper(store: DraftStore, from: string, failed: (error: unknown) => void): Keeper<Draft> {
  /** The row on disk that holds this draft. */
  let row = from;
  return keeperOf(async (draft) => {
    if (isEmpty(draft)) await store.dropDraft(row);
    else await store.keepDraft(draft, row);
    row = draft.id;
  }, failed);
}
