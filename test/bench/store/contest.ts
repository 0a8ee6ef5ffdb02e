/** What is asked of a contestant: the n-th account of the histories, by its names. */
export interface Asked {
  n: number;
  account: string;
  /** Its exact key, `domain:acme.example`. */
  domain: string;
  /** What is typed into the search. */
  typed: string;
  /** The entry of the index of words that it cannot do without reading. */
  word: string;
}

/** Each gives the milliseconds that it took. What one cannot do it leaves out. */
export interface Contestant {
  /** Takes in accounts of the histories, from the `first` on. */
  import(first: number, accounts: number): Promise<number>;
  lookup?(asked: Asked): Promise<number>;
  page?(asked: Asked): Promise<number>;
  search?(asked: Asked): Promise<number>;
  /** One more event of the account. */
  record?(asked: Asked): Promise<number>;
  export?(): Promise<number>;
  rebuild?(): Promise<number>;
}

/** Accounts that a contestant takes in at a time, in one transaction where it has such. */
export const BATCH = 200;

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Takes in accounts batch by batch; to make them is not counted. */
export async function inBatches<Batch>(
  first: number,
  accounts: number,
  make: (first: number, count: number) => Batch,
  take: (batch: Batch) => Promise<unknown>,
): Promise<number> {
  let time = 0;
  for (let at = first; at < first + accounts; at += BATCH) {
    const batch = make(at, Math.min(BATCH, first + accounts - at));
    time += await timed(() => take(batch));
  }
  return time;
}
