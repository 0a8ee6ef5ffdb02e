const CREDIT =
  /(?:\b(?:(?:web ?)?site|web|pages?) ?(?:designed|design(?= ?[:–—|-]| by| von| par)|develop(?:ed|ment)|creat(?:ed|ion)|built|made|hosted|maintained|powered|by)(?!\w)|\b(?:designed|developed|created|built|hosted|powered|maintained) (?:& \w{1,12} |and \w{1,12} )?by\b|\br[ée]alis(?:ation|[ée]e?) ?(?::|par))[^@]{0,40}$/i;

/** What any of them has, in lower case. */
const SAID = 'site web page designed developed created built hosted powered maintained alis'.split(' ');

/** Whether the words before an address or a number are those with which whoever made the site signs it. */
export function isCredit(before: string): boolean {
  const lower = before.toLowerCase();
  return SAID.some((part) => lower.includes(part)) && CREDIT.test(before);
}
