/**
 * A value as JSON in one form only (in the spirit of RFC 8785): keys in the order of their UTF-16 code units, no
 * spaces, numbers and texts as ECMAScript writes them. What is undefined is left out. Nested at most as deep as
 * `readJson` lets in.
 */
export function canonical(value: unknown): string {
  // Written by the browser in one go wherever objects can be put in order: three times as fast as piece by piece.
  const inOrder = ordered(value);
  return (inOrder === UNORDERLY ? pieces(value) : JSON.stringify(inOrder)) ?? 'null';
}

const UNORDERLY = Symbol();
const [ZERO, NINE] = [0x30, 0x39];

/** The value with its members in order; `UNORDERLY` where it has keys that no object lists in their order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.includes(UNORDERLY) ? UNORDERLY : items;
  }
  const members: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const first = key.charCodeAt(0);
    if ((first >= ZERO && first <= NINE) || key === '__proto__') return UNORDERLY;
    const member = ordered(Reflect.get(value, key));
    if (member === UNORDERLY) return UNORDERLY;
    members[key] = member;
  }
  return members;
}

function pieces(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pieces).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${pieces(member)}`).join(',')}}`;
}
