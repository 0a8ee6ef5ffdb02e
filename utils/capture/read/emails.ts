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
const AT = / ?[[({] ?(?:at|arobase|chez) ?[\])}] ?/gi;
const DOT = / ?[[({] ?(?:dot|point) ?[\])}] ?/gi;

/** The e-mail addresses in a text, in one pass over its `@` signs. */
export function emailsIn(text: string): FoundEmail[] {
  return [...scan(text), ...spelled(text)];
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

/** Each stands in the few words about its bracketed `at`; in them the signs are put in place of the words. */
function spelled(text: string): FoundEmail[] {
  return [...text.matchAll(AT)].flatMap((at) => {
    const before =
      text
        .slice(Math.max(0, at.index - 64), at.index)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(at.index + at[0].length, at.index + 200).split('\n', 1)[0] ?? '';
    const [found] = scan(`${before}@${after.replace(DOT, '.')}`);
    if (found === undefined) return [];
    const start = at.index - before.length + found.start;
    return [{ start, end: at.index + at[0].length + 20, address: found.address }];
  });
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
