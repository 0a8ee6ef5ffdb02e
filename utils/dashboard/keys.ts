/** What a key asks of the whole dashboard. */
export type Ask = 'search' | 'today' | 'accounts' | 'board' | 'probes' | 'indicators' | 'outbox' | 'exchange' | 'help';

const ALONE: Record<string, Ask> = { '/': 'search', '?': 'help' };
const AFTER_G: Record<string, Ask> = {
  t: 'today',
  a: 'accounts',
  b: 'board',
  p: 'probes',
  i: 'indicators',
  o: 'outbox',
  e: 'exchange',
};

/** Reads keys one after the other: `/` and `?` by themselves, `g` and then a letter to go somewhere. */
export function keyReader(): (key: string) => Ask | null {
  let going = false;
  return (key) => {
    const ask = (going ? AFTER_G[key] : undefined) ?? ALONE[key] ?? null;
    going = key === 'g' && !going;
    return ask;
  };
}

/** Where Arrow keys, Home and End lead in a list of `count` rows, from row `at`; undefined for other keys and ends. */
export function rowAfter(key: string, at: number, count: number): number | undefined {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || to < 0 || to >= count ? undefined : to;
}
