import type { LineFault } from '../fault.ts';

/** How deep a file's JSON may nest; our own events reach 7. */
const DEEPEST = 32;

/** What a text says as JSON, or why it is not taken in. Its depth is told before it is parsed. */
export function readJson(text: string): { value: unknown } | { fault: LineFault } {
  if (isDeeper(text, DEEPEST)) return { fault: 'too-deep' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'not-json' };
  }
  const fault = flaw(value);
  return fault === null ? { value } : { fault };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) quoted = false;
    } else if (code === QUOTE) quoted = true;
    // [ and {, ] and }
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}

/**
 * What JSON can say and our rows cannot: a key that would change what an object is, and numbers too large for one
 * (`1e999` would come back as null).
 */
function flaw(value: unknown): LineFault | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'not-finite';
  if (typeof value !== 'object' || value === null) return null;
  if (!Array.isArray(value) && Object.hasOwn(value, '__proto__')) return 'forbidden-key';
  for (const member of Object.values(value)) {
    const fault = flaw(member);
    if (fault !== null) return fault;
  }
  return null;
}
