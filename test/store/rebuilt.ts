import type { Event } from '../../utils/domain/event.ts';
import { likeness } from '../../utils/domain/likeness.ts';
import type { Records } from '../../utils/domain/records.ts';
import { wordEntries, wordIn } from '../../utils/search/row.ts';
import { bucketOf } from '../../utils/search/typo.ts';
import { foldAll } from '../../utils/store/derive.ts';
import { keysOf, membersOf } from '../../utils/store/kinds.ts';
import { packed } from '../../utils/store/packed.ts';
import { derivedOf } from '../../utils/store/put.ts';
import type { Twin } from '../../utils/store/twins.ts';

/** What the events make, from scratch: the rows of each store in the order of their keys, and the words known. */
export function rebuilt(events: readonly Event[]) {
  const all = foldAll(events);
  const { rows, search } = derivedOf(all);
  const words = wordEntries(search.flatMap((row) => row.words)).filter((entry) => bucketOf(wordIn(entry)) !== null);
  return {
    records: inOrder(rows, ({ account, kind, id }) => `${account} ${kind} ${id}`),
    search: inOrder(search, ({ key }) => key),
    words: [...new Set(words)].toSorted(),
    twins: inOrder(twinsAmong(all), ({ a, b }) => `${a} ${b}`),
  };
}

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Who looks alike: those that share a key which five at most have, and were not told apart. */
function twinsAmong(all: readonly Records[]): Twin[] {
  const having = Map.groupBy(
    all.flatMap((one) => keysOf(one).map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  const telling = [...having.values()].filter((some) => some.length <= 5);
  const shared = telling.flatMap((some) =>
    some.flatMap(({ key, one }) => some.map(({ one: other }) => ({ key, one, other }))),
  );
  const isApart = (one: Records, other: Records) => membersOf(other).some((id) => one.account.apart.includes(id));
  const likely = shared.filter(
    ({ one, other }) => one.account.id < other.account.id && !isApart(one, other) && !isApart(other, one),
  );
  const pairs = Map.groupBy(likely, ({ one, other }) => `${one.account.id} ${other.account.id}`);
  return [...pairs.values()].flatMap((some): Twin[] => {
    const [a = '', b = ''] = some.slice(0, 1).flatMap(({ one, other }) => [one.account.id, other.account.id]);
    const keys = some.map(({ key }) => key);
    const reason = likeness(keys, keys);
    return reason ? [{ a, b, accounts: [packed(a), packed(b)], ...reason }] : [];
  });
}
