import type { CallDraft } from '../domain/call-draft.ts';

/** A draft typed faster than this is written once: well under the 250 ms that DOMAIN allows. */
const DELAY = 120;

/** Keeps the newest state of a call on disk, one write at a time. */
export function callKeeper(store: (draft: CallDraft) => Promise<void>, failed: (error: unknown) => void) {
  let next: CallDraft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  async function put(): Promise<void> {
    const draft = next;
    next = null;
    if (draft) await store(draft).catch(failed);
  }

  /** Writes what is not written yet; on disk when this resolves. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(put);
    return writing;
  }

  return {
    /** Writes this state soon. */
    keep(draft: CallDraft): void {
      next = draft;
      timer ??= setTimeout(() => void flush(), DELAY);
    },
    flush,
    forget(): void {
      clearTimeout(timer);
      timer = undefined;
      next = null;
    },
  };
}
