const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 copy© reg® trade™ euro€ hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” ' +
    'laquo« raquo» middot· bull• deg° eacuteé egraveè ecircê eumlë agraveà acircâ aacuteá auml\u00e4 ccedilç icircî ' +
    'iumlï iacuteí ocircô ouml\u00f6 oacuteó ugraveù ucircû uumlü uacuteú ntildeñ szligß oeligœ aeligæ Eacute\u00c9 ' +
    'Egrave\u00c8 Agrave\u00c0 Ccedil\u00c7 Ecirc\u00ca Ouml\u00d6 Uuml\u00dc Auml\u00c4 aringå oslashø'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/**
 * The text with HTML's character references read, once: publishing systems often write JSON-LD through their HTML
 * escaping. What they stand for stays text.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** As above, and the tags that only break lines become line breaks. */
export function withoutBreakTags(text: string): string {
  return withoutEntities(text).replace(/<\/?(?:br|p|div|li|ul|ol)\s{0,3}\/?>/gi, '\n');
}
