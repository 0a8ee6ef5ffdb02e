/** The months and years that a list may be narrowed to, the newest first: this year's months, and four years before. */
export function touchedOptions(now: number): string[] {
  const [year, month] = [new Date(now).getFullYear(), new Date(now).getMonth() + 1];
  const months = Array.from({ length: month }, (_, n) => `${year}-${String(month - n).padStart(2, '0')}`);
  return [...months, ...Array.from({ length: 4 }, (_, n) => String(year - 1 - n))];
}
