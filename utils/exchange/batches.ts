/** The most that one transaction takes in: lines, and bytes of them. */
export interface BatchSize<Item> {
  items: number;
  bytes: number;
  bytesOf(item: Item): number;
}

/** Gathers what comes in pieces of any size into batches of a size. */
export async function* batched<Item>(
  pieces: AsyncIterable<readonly Item[]>,
  { items, bytes, bytesOf }: BatchSize<Item>,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  for await (const piece of pieces) {
    for (const item of piece) {
      batch.push(item);
      weight += bytesOf(item);
      if (batch.length < items && weight < bytes) continue;
      yield batch;
      batch = [];
      weight = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

/** All but the first items: how a job goes on where it was. */
export async function* behind<Item>(pieces: AsyncIterable<readonly Item[]>, count: number): AsyncGenerator<Item[]> {
  let left = count;
  for await (const piece of pieces) {
    if (left < piece.length) yield piece.slice(left);
    left = Math.max(0, left - piece.length);
  }
}

/** The same pieces, each made ready while the one before is used; never more than that one. */
export async function* oneAhead<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const source = pieces[Symbol.asyncIterator]();
  try {
    for (let coming = source.next(); ; ) {
      const piece = await coming;
      if (piece.done) return;
      coming = source.next();
      // What goes wrong with it is told when its turn comes.
      coming.catch(() => {});
      yield piece.value;
    }
  } finally {
    await source.return?.();
  }
}
