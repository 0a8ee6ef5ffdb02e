/** The most that one transaction takes in: lines, and bytes of them. */
export interface BatchSize<Item> {
  items: number;
  bytes: number;
  bytesOf(item: Item): number;
}

/**
 * Gathers what comes in pieces of any size into batches of a size, passing over the first `skip`: how a job goes on
 * where it was.
 */
export async function* batched<Item>(
  pieces: AsyncIterable<readonly Item[]>,
  skip: number,
  { items, bytes, bytesOf }: BatchSize<Item>,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  let weight = 0;
  let passed = 0;
  for await (const piece of pieces) {
    for (const item of piece) {
      if (passed < skip) {
        passed++;
        continue;
      }
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
