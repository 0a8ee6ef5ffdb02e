import { genuine } from './genuine.ts';
import { isElement } from './page.ts';

/** The highlight's name in the style that the background puts in beside the page's. */
const NAME = 'entente-shown';
const MILLISECONDS = 8_000;

let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * Brings the first of the ranges into view and highlights all, for some seconds, without changing the page: as custom
 * highlights, or as the selection where the browser has none, or where there is no text to highlight.
 */
export function highlight(ranges: readonly Range[]): void {
  clear();
  const [first] = ranges;
  if (!first) return;
  const ours = ranges.every(({ startContainer }) => genuine(startContainer, 'ownerDocument') === document);
  bringIntoView(first, ours);
  if (ours && typeof Highlight === 'function' && first.toString().trim() !== '') {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    ending = setTimeout(clear, MILLISECONDS);
  } else select(first);
}

/** Takes the last highlight away. */
export function clear(): void {
  clearTimeout(ending);
  if (typeof Highlight === 'function') CSS.highlights.delete(NAME);
}

function select(range: Range): void {
  const owner = genuine(range.startContainer, 'ownerDocument');
  const selection = owner && genuine(owner, 'getSelection').call(owner);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function bringIntoView(range: Range, ours: boolean): void {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : genuine(startContainer, 'parentElement');
  if (element === null) return;
  genuine(element, 'scrollIntoView').call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  // An element higher than the window is centred on its own middle.
  const { top, bottom } = range.getBoundingClientRect();
  if (ours && (top < 0 || bottom > innerHeight)) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
