import type { Draft } from '../domain/draft.ts';
import { isEmpty } from './draft.ts';

/** A draft typed faster than this is written once: well under the 250 ms that DOMAIN allows. */
const DELAY = 120;

/** Where drafts are kept. */
export interface DraftStore {
  keepDraft(draft: Draft, instead: string): Promise<void>;
  dropDraft(id: string): Promise<void>;
}

/** Keeps the newest state of a draft on disk, one write at a time. */
export class DraftKeeper {
  readonly #store: DraftStore;
  readonly #failed: (error: unknown) => void;
  #next: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** The row on disk that holds this draft. */
  #row: string;

  /** @param row the id of the row that the draft was read from */
  constructor(store: DraftStore, row: string, failed: (error: unknown) => void) {
    this.#store = store;
    this.#row = row;
    this.#failed = failed;
  }

  /** Writes this state soon. */
  keep(draft: Draft): void {
    this.#next = draft;
    this.#timer ??= setTimeout(() => void this.flush(), DELAY);
  }

  /** Writes what is not written yet; on disk when this resolves. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Forgets what is not written yet: it was saved. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = null;
  }

  async #write(): Promise<void> {
    const draft = this.#next;
    if (!draft) return;
    this.#next = null;
    try {
      if (isEmpty(draft)) await this.#store.dropDraft(this.#row);
      else await this.#store.keepDraft(draft, this.#row);
      this.#row = draft.id;
    } catch (error) {
      this.#failed(error);
    }
  }
}
