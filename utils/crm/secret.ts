/** How a secret is written, in Standard Webhooks 1.0.0. */
const PREFIX = 'whsec_';
const SHORTEST = 24;
const LONGEST = 64;

export type SecretProblem = 'prefix' | 'base64' | 'length';
export type Secret = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; problem: SecretProblem };

/** The key in a secret: `whsec_` and the base64 of 24 to 64 bytes. No problem repeats any part of it. */
export function parseSecret(text: string): Secret {
  const typed = text.trim();
  if (!typed.startsWith(PREFIX)) return { ok: false, problem: 'prefix' };
  const bytes = fromBase64(typed.slice(PREFIX.length));
  if (bytes === null) return { ok: false, problem: 'base64' };
  if (bytes.length < SHORTEST || bytes.length > LONGEST) return { ok: false, problem: 'length' };
  return { ok: true, bytes };
}

/**
 * A secret in its written form.
 *
 * @param random 24 to 64 random bytes; 32 are usual
 * @throws RangeError for any other number of bytes
 */
export function generateSecret(random: Uint8Array): string {
  if (random.length < SHORTEST || random.length > LONGEST) throw new RangeError(`A secret of ${random.length} bytes`);
  return PREFIX + toBase64(random);
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Null unless the text is exactly what `toBase64` writes: receivers differ in how much else they forgive. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}
