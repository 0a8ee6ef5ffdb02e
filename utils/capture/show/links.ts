import { attributeOf, genuine } from './genuine.ts';
import { lettersOf } from './passage.ts';

/** Whether a link still says this: by where it leads, or by its own words. */
export function leads(link: Element, exact: string, base: string): boolean {
  const href = attributeOf(link, 'href') ?? '';
  const words = lettersOf(exact);
  const said = [href, decoded(href), genuine(link, 'textContent')?.slice(0, 2_000) ?? ''];
  return said.some((text) => lettersOf(text).includes(words)) || URL.parse(href, base)?.href === exact;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return '';
  }
}
