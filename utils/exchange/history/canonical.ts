/**
 * A value as JSON in one form only (in the spirit of RFC 8785): keys in the order of their UTF-16 code units, no
 * spaces, numbers and texts as ECMAScript writes them. What is undefined is left out. Nested at most as deep as
 * `readJson` lets in.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
