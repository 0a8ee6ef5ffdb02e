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

/**
 * Takes in accounts batch by batch. To make them is not counted and comes before: made in between, the browser would put
 * its files in order meanwhile, for which whoever takes in a file has no pause.
 */
export async function inBatches<Batch>(
  first: number,
  accounts: number,
  make: (first: number, count: number) => Batch,
  take: (batch: Batch) => Promise<unknown>,
): Promise<number> {
  const batches: Batch[] = [];
  for (let at = first; at < first + accounts; at += BATCH)
    batches.push(make(at, Math.min(BATCH, first + accounts - at)));
  return timed(async () => {
    for (const batch of batches) await take(batch);
  });
}
