import { attributeOf, genuine } from './genuine.ts';
import { lettersOf, Passage } from './passage.ts';

/** Whether a link still says this: by where it leads, or by its own words. */
export function leads(link: Element, exact: string, base: string): boolean {
  const href = attributeOf(link, 'href') ?? '';
  const words = genuine(link, 'textContent')?.slice(0, 2_000) ?? '';
  if (URL.parse(href, base)?.href === exact || new Passage([words]).find(exact, 1).length > 0) return true;
  return [href, decoded(href)].some((one) => reached(one).includes(reached(exact).join()));
}

/** Whom a link reaches: the addresses or numbers of `mailto:` and `tel:`, any other address whole. */
function reached(href: string): string[] {
  const [, scheme, rest] = /^(mailto|tel|fax|callto|sms):([\s\S]*)$/i.exec(href.trim()) ?? [];
  const whom = scheme === undefined ? href : (rest ?? '').replace(/\?[\s\S]*$/, '');
  return scheme === undefined ? [lettersOf(whom)] : whom.split(',').map(lettersOf);
}

/** What shows a link: itself or, for a zone of an image, the first image that has it. */
export function bearerOf(link: Element, images: readonly Element[]): Element {
  const map = genuine(link, 'localName') === 'area' ? genuine(link, 'parentElement') : null;
  const use = map && `#${attributeOf(map, 'name')}`;
  return (use && images.find((image) => attributeOf(image, 'usemap') === use)) || link;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return '';
  }
}
