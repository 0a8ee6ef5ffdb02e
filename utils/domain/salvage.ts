import { id } from './identifier.ts';
import { isObject } from './json.ts';
import { isoDate } from './text.ts';
import { z } from './zod.ts';

/** What could not be read of something kept: where it stood (`need.statement`), and what stood there. */
export interface Lost {
  place: string;
  what: unknown;
}

/** What is mended may show another fault behind the first. */
const ROUNDS = 5;

/**
 * What can be read of something that was kept: a field that cannot is as in `blank`, an element that cannot is left out
 * of its list, and all else is as it was.
 */
export function salvaged<Kept extends Record<string, unknown>>(
  schema: z.ZodMiniType<Kept>,
  kept: object,
  blank: Kept,
): { sound: Kept; lost: Lost[] } {
  const lost: Lost[] = [];
  let left: Record<string, unknown> = { ...kept };
  for (let round = 0; round < ROUNDS; round++) {
    const read = z.safeParse(schema, left);
    if (read.success) return { sound: read.data, lost: lost.filter(({ what }) => what !== undefined) };
    left = mended(left, blank, read.error.issues, lost);
  }
  return { sound: blank, lost: [{ place: '', what: kept }] };
}

/** The same with each of these faults taken out of it, and told. */
function mended(
  left: Readonly<Record<string, unknown>>,
  blank: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
  lost: Lost[],
): Record<string, unknown> {
  const better: Record<string, unknown> = { ...left };
  const elements = new Map<string, Set<number>>();
  for (const { path, ...issue } of issues) {
    const key = String(path[0]);
    const part = path[1];
    const [value, other] = [better[key], blank[key]];
    if (Array.isArray(value) && typeof part === 'number') {
      elements.set(key, (elements.get(key) ?? new Set()).add(part));
    } else if (Array.isArray(value) && issue.code === 'too_big') {
      const most = Number(issue.maximum);
      elements.set(key, new Set(value.keys().filter((at) => at >= most)));
    } else if (isObject(value) && isObject(other) && part !== undefined) {
      const field = String(part);
      lost.push({ place: `${key}.${field}`, what: value[field] });
      better[key] = { ...value, [field]: other[field] };
    } else {
      lost.push({ place: key, what: value });
      better[key] = other;
    }
  }
  for (const [key, gone] of elements) {
    const list: unknown[] = Array.isArray(better[key]) ? better[key] : [];
    for (const at of gone) lost.push({ place: key, what: list[at] });
    better[key] = list.filter((_, at) => !gone.has(at));
  }
  return better;
}

/** The texts in a value, one a line: what a person wrote, not ids and dates. */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return [id, isoDate].some((kind) => z.safeParse(kind, value).success) ? '' : value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).filter(Boolean).join('\n');
}
