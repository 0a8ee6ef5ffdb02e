import { jsonrepair } from 'jsonrepair';

/** Beyond this length a broken block is not worth a general repair, whose time an adversary could stretch. */
const REPAIRABLE = 100_000;

/**
 * What a JSON-LD block says: parsed strictly where it is JSON, else after one repair more, in the order of how often
 * each is needed (counted on 1,202 blocks of the wild web: FACTS, Capture). Undefined where it is beyond repair.
 */
export function parsed(block: string): unknown {
  const bare = unwrapped(block);
  return (
    attempt(() => JSON.parse(block)) ??
    attempt(() => JSON.parse(bare)) ??
    attempt(() => JSON.parse(withoutRawControls(bare))) ??
    (bare.length <= REPAIRABLE ? attempt(() => JSON.parse(jsonrepair(withoutRawControls(bare)))) : undefined)
  );
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse() ?? undefined;
  } catch {
    // Not JSON, or nested beyond the parser's stack: the next repair, or none, has its turn.
    return undefined;
  }
}

/** Without the HTML comment, CDATA or line comment marks around it, and a semicolon at its end. */
function unwrapped(block: string): string {
  const bare = block
    .replaceAll(/<!--|-->|\/\*\s{0,5}<!\[CDATA\[\s{0,5}\*\/|\/\*\s{0,5}\]\]>\s{0,5}\*\//g, '')
    .replaceAll(/(?:\/\/)?\s{0,5}(?:<!\[CDATA\[|\]\]>)/g, '')
    .replace(/^\ufeff/, '')
    .trim();
  // Not `/;+$/`: that looks at each semicolon of a long row anew.
  let end = bare.length;
  while (bare[end - 1] === ';') end--;
  return bare.slice(0, end);
}

/** Control characters in strings, which JSON forbids and publishing systems leave there, as their escapes. */
function withoutRawControls(json: string): string {
  let inString = false;
  let plain = '';
  for (let n = 0; n < json.length; n++) {
    const char = json.charAt(n);
    if (char === '"') inString = !inString;
    if (inString && char === '\\') plain += char + json.charAt(++n);
    else if (char < ' ')
      plain += inString ? (char === '\n' ? '\\n' : ' ') : char === '\t' || char === '\r' ? ' ' : char;
    else plain += char;
  }
  return plain;
}
