/** The contestants of the store's benchmark, for the page of each: `globalThis.contest`. */
import { parseQuery } from '../../../utils/search/query.ts';
import { askedOf, oneMore } from './asked.ts';
import { type Asked, type Contestant, inBatches, timed } from './contest.ts';
import { ours } from './ours.ts';
import { commonOf, make, rawEvents, rawRows } from './raw.ts';

type Case = 'lookup' | 'page' | 'search' | 'record';

/** What peers from another script are given: the same accounts, the same rows. */
const tools = { inBatches, make, commonOf, timed, oneMore };
declare global {
  var storePeers: Readonly<Record<string, (given: typeof tools) => Promise<Contestant>>> | undefined;
}

const own: Readonly<Record<string, () => Promise<Contestant>>> = { ours, rawRows, rawEvents };
let contestant: Contestant | undefined;

async function enter(name: string): Promise<void> {
  contestant = await (own[name]?.() ?? globalThis.storePeers?.[name]?.(tools));
  if (!contestant) throw new Error(`No contestant ${name}`);
}

/** Browsers tell time to the tenth of a millisecond: what takes less is told as the mean of so many. */
const TOGETHER = 10;

/**
 * The times of one case, for accounts picked at random of `accounts`; none where this one cannot do it. A search's are
 * each its own, as its slowest count.
 */
async function times(which: Case, accounts: number, count: number, seed: number): Promise<number[]> {
  const all: number[] = [];
  for (const asked of askedOf(accounts, count, seed)) {
    const time = await contestant?.[which]?.({ ...asked, word: wordOf(asked) });
    if (time !== undefined) all.push(time);
  }
  return which === 'search' ? all : means(all);
}

function means(all: readonly number[]): number[] {
  return Array.from({ length: Math.floor(all.length / TOGETHER) }, (_, n) => {
    const some = all.slice(n * TOGETHER, (n + 1) * TOGETHER);
    return some.reduce((sum, time) => sum + time, 0) / TOGETHER;
  });
}

/** The entry of the index of words that a search cannot do without reading. */
function wordOf({ typed }: Pick<Asked, 'typed'>): string {
  const { words, prefix } = parseQuery(typed);
  return `3${words[0] ?? prefix ?? ''}`;
}

Object.assign(globalThis, {
  contest: {
    enter,
    times,
    import: (first: number, accounts: number) => contestant?.import(first, accounts),
    export: () => contestant?.export?.() ?? null,
    rebuild: () => contestant?.rebuild?.() ?? null,
  },
});
