import { matchesOf } from './matches.ts';
import type { Stretch } from './numbers.ts';

// RFC 5321 bounds: 64 before the @, 255 after it. Both sides are looked at from the @ outwards: no backtracking.
// Marks that show nothing and let a long address break (soft hyphen, zero-width space, word joiner) may stand in it.
const LOCAL = /[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ._%+'&/=\u00ad\u200b\u2060-]{1,64}$/;
const LABEL = '[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ\\u00ad\\u200b\\u2060](?:[A-Za-z0-9À-ÖØ-öø-ɏͰ-ӿ\\u00ad\\u200b\\u2060-]{0,62})';
const DOMAIN = new RegExp(String.raw`^${LABEL}(?:\.${LABEL}){1,5}`);
/** Signs for an @ that people write against harvesters. A bare "at" is a word, unless a "dot" follows. */
const AT =
  / ?(?:[[({<] ?(?:at|@|ät|arobase|chez|a) ?[\])}>]|\b(?:AT|at)(?!\w)(?= ?[\w-]{1,63}(?: (?:dot|DOT) | ?[[({<] ?(?:dot|DOT))))( ?)/g;
/** What each of those has: most texts have none, which this tells at a fraction of the cost. */
const SPELLED = /[[({<] ?[@aäc]|dot|DOT/;
const DOT = String.raw` ?[[({<] ?(?:dot|\.|punkt|point|punto) ?[\])}>] ?| dot `;
const SPELLED_DOMAIN = new RegExp(String.raw`^${LABEL}(?:(?:\.|${DOT})${LABEL}){1,5}`, 'i');
/** `Find us at acme dot example` leads to a site. */
const NO_LOCAL =
  /^(?:us|me|it|look|find|visit|online|here|shop|store|is|are|available|more|info-?page|web ?site|site|page|now|today)$/i;
const DOTS = new RegExp(DOT, 'gi');

/** A bare word between small letters: in capitals, or behind the label of an address. */
const CAPITAL_AT = /(?<![\w.@-])[a-z\d][a-z\d._-]{0,63} AT (?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}(?!\w)/g;
const LABELLED_AT =
  /(?<=(?:mail|courriel) ?: ?)[a-z\d][a-z\d._-]{0,63} at (?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}(?!\w)/gi;
const LABELLED = /(?:mail|courriel) ?:/i;
const BARE_AT = /^([a-z\d][a-z\d._-]{0,63}) at (?=(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}$)/i;
/** Written from its end, for a style to turn round: the ending of a domain comes first, and none stands last. */
const REVERSED =
  /(?<![\w.@+-])(?:moc|ten|gro|ofni|zib|(?:ku|zn|az)\.(?:oc|gro)|ua\.(?:moc|gro)|ue|rf|ed|ac|ei|ln|eb|hc|ta|se|ti)\.[a-z\d.-]{1,100}@[\w+-][\w.+-]{0,63}(?![\w@])/g;
const ENDS = /\.(?:com|net|org|info|biz|[a-z]{2})\W?$/i;

/** The e-mail addresses of a text, in one pass over its `@` signs and one over what stands for them. */
export function emailsIn(text: string): Stretch[] {
  const found: Stretch[] = [...reversedIn(text), ...barelyIn(text)];
  const turned = found.length;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    // `info @ acme.example`: a space on both sides, about small letters, or none; a space before only is a name on a network.
    if (found.slice(0, turned).some(({ start, end }) => start < at && at < end)) continue;
    const before = text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ' ? at - 1 : at;
    const local = localBefore(text, before);
    if (before < at && !/^[a-z\d._-]{1,64}$/.test(local)) continue;
    const from = text.charAt(at + 1) === ' ' ? at + 2 : at + 1;
    const domain = trimmed(DOMAIN.exec(text.slice(from, from + 255))?.[0] ?? '');
    if (local !== '' && domain !== '') found.push({ start: before - local.length, end: from + domain.length });
  }
  if (!SPELLED.test(text)) return turned > 0 ? found.toSorted((a, b) => a.start - b.start) : found;
  for (const match of text.matchAll(AT)) {
    const from = match.index + match[0].length;
    const local = localBefore(text, match.index);
    if (/^\W?at/i.test(match[0].trim()) && NO_LOCAL.test(local)) continue;
    const domain = trimmed(SPELLED_DOMAIN.exec(text.slice(from, from + 255))?.[0] ?? '');
    if (local !== '' && domain !== '') found.push({ start: match.index - local.length, end: from + domain.length });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function reversedIn(text: string): Stretch[] {
  return linesWithAt(text).flatMap(({ start, end }) =>
    matchesOf(REVERSED, text.slice(start, end))
      .filter(([written]) => !ENDS.test(written))
      .map(({ index, 0: written }) => ({
        start: start + index,
        end: start + index + written.replace(/\W$/, '').length,
      })),
  );
}

/** The lines of a text with an `@`: few, of a pattern that has much to look for at each letter. */
function linesWithAt(text: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', lines.at(-1)?.end)) {
    const end = text.indexOf('\n', at);
    lines.push({ start: text.lastIndexOf('\n', at) + 1, end: end === -1 ? text.length : end });
  }
  return lines;
}

function barelyIn(text: string): Stretch[] {
  const labelled = text.includes(' at ') && LABELLED.test(text);
  const patterns = [...(text.includes(' AT ') ? [CAPITAL_AT] : []), ...(labelled ? [LABELLED_AT] : [])];
  return patterns
    .flatMap((pattern) => matchesOf(pattern, text))
    .filter(([written]) => !NO_LOCAL.test(written.slice(0, written.search(/ at /i))))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}

function localBefore(text: string, end: number): string {
  const local = LOCAL.exec(text.slice(Math.max(0, end - 64), end))?.[0] ?? '';
  // `E-mail:info@…` and `and/or` leave their marks before it.
  return local.replace(/^.{0,63}[/=&](?=.)/, '').replace(/^[.'%&/=-]{1,64}/, '');
}

/** Without the word that ran into it: `acme.exampleTel`, `acme.example.Call`. */
function trimmed(domain: string): string {
  const glued = /^(.{1,250}\.[a-z]{2,6})[A-Z][a-z]/.exec(domain)?.[1] ?? domain;
  const sentence = /^([^A-Z]{1,250}\.[a-z]{2,6})\.[A-Z][a-z]{1,62}$/.exec(glued)?.[1] ?? glued;
  return sentence.replace(/-{1,63}$/, '');
}

/** An address as mail programs take it: `name [at] firm [dot] example` → `name@firm.example`. */
export function unspelled(written: string): string {
  // Most are written as they are; nothing else is without a space or a bracket.
  if (!/[ [({<]/.test(written)) return turned(written);
  const bare = BARE_AT.exec(written)?.[1];
  if (bare !== undefined && !NO_LOCAL.test(bare)) return written.replace(BARE_AT, '$1@');
  return written.replace(AT, '@').replace(DOTS, '.').replace(/ ?@ ?/, '@');
}

/** `moc.emca@ofni` → `info@acme.com` */
function turned(written: string): string {
  const [whole] = ENDS.test(written) ? [] : reversedIn(written);
  return whole?.end === written.length && whole.start === 0 ? [...written].reverse().join('') : written;
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
  const [whole] = emailsIn(text);
  return whole?.start === 0 && whole.end === text.length ? text : null;
}
