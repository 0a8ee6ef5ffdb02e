/** A draft typed faster than this is written once: well under the 250 ms that DOMAIN allows. */
const DELAY = 120;

/** Keeps the newest state of what is typed on disk. */
export interface Keeper<Typed> {
  /** Writes this state soon. */
  keep(typed: Typed): void;
  /** Writes what is not written yet; on disk when this resolves. */
  flush(): Promise<void>;
  /** Forgets what is not written yet: it was saved. */
  forget(): void;
}

/** Keeps what is typed by `store`, one write at a time; `failed` is told where that does not work. */
export function keeperOf<Typed extends object>(
  store: (typed: Typed) => Promise<void>,
  failed: (error: unknown) => void,
): Keeper<Typed> {
  let next: Typed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();

  async function put(): Promise<void> {
    const typed = next;
    next = null;
    if (typed) await store(typed).catch(failed);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(put);
    return writing;
  }

  return {
    keep(typed) {
      next = typed;
      timer ??= setTimeout(() => void flush(), DELAY);
    },
    flush,
    forget() {
      clearTimeout(timer);
      timer = undefined;
      next = null;
    },
  };
}
