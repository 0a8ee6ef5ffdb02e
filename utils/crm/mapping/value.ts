import { plainText } from '../../domain/text.ts';
import type { Source } from './source.ts';

/** `{path}` in a template; no brace inside. */
const PLACE = /\{([^{}]{1,100})\}/g;

/** The paths that a field's `from` names; null where its braces do not match. */
export function pathsOf(from: string): string[] | null {
  if (from.startsWith('=')) return [];
  if (!/[{}]/.test(from)) return [from];
  const paths = [...from.matchAll(PLACE)].map(([, path = '']) => path.trim());
  return paths.length === 0 || /[{}]/.test(from.replace(PLACE, '')) ? null : paths;
}

/**
 * What a field's `from` says of an object: a path (`size.min`, a number stays one), a template of paths, or a constant after
 * `=`. Null where nothing is there: a template says what it knows, and leaves out what stands before what it does not.
 */
export function fieldValue(from: string, source: Source): string | number | null {
  if (from.startsWith('=')) return bounded(from.slice(1));
  if (!/[{}]/.test(from)) return valueAt(from, source);
  let text = '';
  let end = 0;
  let known = false;
  for (const place of from.matchAll(PLACE)) {
    const before = from.slice(end, place.index);
    const value = valueAt((place[1] ?? '').trim(), source);
    // What stands between two values parts them: where one is missing there is nothing to part.
    if (value !== null) text += (end === 0 || text !== '' ? before : '') + value;
    known = value !== null;
    end = place.index + place[0].length;
  }
  return text === '' ? null : bounded(known ? text + from.slice(end) : text);
}

/** Only what an object itself has and shows: no path leads to what it inherits, nor to a list's length. */
function valueAt(path: string, source: Source): string | number | null {
  let value: unknown = source;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.prototype.propertyIsEnumerable.call(value, key))
      return null;
    value = Reflect.get(value, key);
  }
  if (Array.isArray(value)) return bounded(value.filter((one) => typeof one === 'string').join(', '));
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? bounded(value) : null;
}

function bounded(text: string): string | null {
  return plainText(text) || null;
}
