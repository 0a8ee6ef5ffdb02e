import { NAME } from './names.ts';

/** The words of somebody in quotation marks, signed by who is not of the account. */
export function isOfOthers(masked: string, from: number, to: number): boolean {
  const quoted = masked.slice(from, to);
  const near = masked.slice(Math.max(0, from - 600), from);
  const opened =
    /[«“"„]/.test(masked.slice(Math.max(0, from - 1), from + 2)) || count(quoted, /[«“]/g) > count(quoted, /[»”]/g);
  const open = near.lastIndexOf('«') > near.lastIndexOf('»') || near.lastIndexOf('“') > near.lastIndexOf('”');
  const after = masked.slice(to, to + 200);
  if (!opened && !open) return /^[^\n]{0,40}\n[—–-] ?[^\n]{3,80}/.test(after) && !after.slice(0, 120).includes(NAME);
  if (after.includes(NAME + NAME)) return false;
  const said = masked.slice(from, to + 60);
  return !SPOKEN.test(said) || (SPOKEN_ELSEWHERE.test(said) && !said.includes(NAME));
}
const SPOKEN_ELSEWHERE =
  /[»”"],? (?:says?|said|explains|explained|adds|added|comments|commented|explique|temoigne|confie|raconte|se rejouit) [^.;:!?]{3,40}?(?: of | from | at | chez |, (?:client|cliente|customer|gerante?|owner)(?!\w))/;
const SPOKEN =
  /[»”"],? (?:a )?(?:explique|declare|souligne|precise|indique|annonce|confie|affirme|dit|se rejouit|commente|resume|says?|said|explains|explained|adds|added|comments|commented)/;

function count(text: string, mark: RegExp): number {
  return [...text.matchAll(mark)].length;
}
