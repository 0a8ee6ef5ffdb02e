/** A text with single spaces for all white space. Most texts are so already: to look is cheaper than to replace. */
export function singleSpaced(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
