/** What each case came to at the smallest size, which growth is told against. */
const smallest = new Map<string, { size: number; ours: number }>();

/** Prints one line: ours, what it is set against, how many times those it is, and how it grew. */
export function report(
  size: number,
  name: string,
  unit: string,
  ours = Number.NaN,
  against: Readonly<Record<string, number>>,
): void {
  // What took less than the clock tells, or no room at all, is no measure.
  const measured = Object.entries(against).filter(([, value]) => value > 0);
  const ratio = measured.map(([other, value]) => [other, round(ours / value)]);
  const first = smallest.get(name);
  if (!first) smallest.set(name, { size, ours });
  else ratio.push([`${first.size} events`, round(ours / first.ours)]);
  const line = {
    bench: 'store',
    case: `${name}, ${size} events`,
    ours: round(ours),
    unit,
    against: Object.fromEntries(Object.entries(against).map(([other, value]) => [other, round(value)])),
    ratio: Object.fromEntries(ratio),
  };
  console.log(JSON.stringify(line));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
