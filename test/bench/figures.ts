/** One line of a benchmark's result: ours, what it is set against, and how many times those take or are taken. */
export function print(
  bench: string,
  name: string,
  ours: readonly number[],
  against: Record<string, readonly number[]>,
) {
  const mine = median(ours);
  const others = Object.entries(against).map(([other, times]): [string, number] => [other, median(times)]);
  const line = {
    bench,
    case: name,
    ours: round(mine),
    p95: round(percentile(ours, 0.95)),
    unit: 'ms',
    against: Object.fromEntries(others.map(([other, time]) => [other, round(time)])),
    ratio: Object.fromEntries(others.map(([other, time]) => [other, round(mine / time)])),
  };
  console.log(JSON.stringify(line));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
