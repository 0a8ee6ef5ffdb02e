/** A stretch of a line that looks like an e-mail address, and the address that it stands for. */
export interface FoundEmail {
  start: number;
  end: number;
  address: string;
}

// RFC 5321 bounds: 64 before the @, 255 after it. Both sides are looked at from the @ outwards: no backtracking.
const LOCAL = /[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ._%+'-]{1,64}$/;
const DOMAIN = /^[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ-]{1,63}(?:\.[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ-]{1,63}){1,5}/;
// `name [at] firm [dot] com`, as people write it against harvesters. Only in brackets: a bare "at" is a word.
const AT = /\s?[[({]\s?(?:at|arobase|chez)\s?[\])}]\s?/gi;
const DOT = /\s?[[({]\s?(?:dot|point)\s?[\])}]\s?/gi;

/** The e-mail addresses of one line, in one pass over its `@` signs. */
export function emailsIn(text: string): FoundEmail[] {
  const written = text.includes('@') ? scan(text) : [];
  return written.length > 0 ? written : spelled(text);
}

function scan(text: string): FoundEmail[] {
  const found: FoundEmail[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.'-]{1,64}/, '');
    const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
    if (!local || !domain) continue;
    found.push({ start: at - local.length, end: at + 1 + domain.length, address: `${local}@${domain}` });
  }
  return found;
}

/** Offsets are those of the whole line: what is replaced changes them, and the line is all there is to point at. */
function spelled(text: string): FoundEmail[] {
  if (!/[[({]\s?(?:at|arobase|chez)\s?[\])}]/i.test(text)) return [];
  const plain = text.slice(0, 1_000).replace(AT, '@').replace(DOT, '.');
  return scan(plain).map(({ address }) => ({ start: 0, end: Math.min(text.length, 100), address }));
}

/**
 * The address behind Cloudflare's `data-cfemail`: hexadecimal, each byte XORed with the first. The same disguise
 * hides texts that are no address, so what comes out is looked at like any other text.
 */
export function uncloaked(cloaked: string): string | null {
  if (!/^(?:[0-9a-f]{2}){6,200}$/i.test(cloaked)) return null;
  const bytes = Array.from({ length: cloaked.length / 2 }, (_, n) =>
    Number.parseInt(cloaked.slice(2 * n, 2 * n + 2), 16),
  );
  const key = bytes[0] ?? 0;
  const text = String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ key));
  return scan(text)[0]?.address === text ? text : null;
}
