/** What a JSON-LD context calls things: the block's own word → the vocabulary's name or keyword. */
export type Terms = ReadonlyMap<string, string>;
/** What most sites write without saying so. */
export const NO_TERMS: Terms = new Map([
  ['type', '@type'],
  ['id', '@id'],
]);

const CONTEXTS = 5;
const TERMS = 500;

/**
 * The words that a `@context` defines (`{"label": "http://schema.org/name", "id": "@id"}`); null where it defines none,
 * as an address alone does: no context is fetched.
 */
export function termsOf(context: unknown): Terms | null {
  const found = new Map<string, string>();
  for (const part of Array.isArray(context) ? context.slice(0, CONTEXTS) : [context]) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [term, meaning] of Object.entries(part).slice(0, TERMS)) {
      const name =
        typeof meaning === 'object' && meaning !== null
          ? (Object.entries(meaning).find(([key]) => key === '@id')?.[1] ?? null)
          : meaning;
      // `schema: "https://schema.org/"` is a prefix, not a name.
      if (typeof name === 'string' && !term.startsWith('@') && /[^/#:]$/.test(name)) found.set(term, name);
    }
  }
  return found.size === 0 ? null : new Map([...NO_TERMS, ...found]);
}

/** An object with its keys by the vocabulary's names. */
export function named(object: ReadonlyMap<string, unknown>, terms: Terms): ReadonlyMap<string, unknown> {
  return new Map([...object].map(([key, value]) => [terms.get(key) ?? key, value]));
}
