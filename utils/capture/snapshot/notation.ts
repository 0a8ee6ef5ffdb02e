/**
 * How a snapshot writes a page down: as HTML. The browser writes most pages so by itself, in a third of the time that a
 * script takes to walk their nodes (a first look, Chromium 156: to hand a script its first nodes costs most); the walk
 * over the others writes as the browser does. What stands in a shadow tree or in a frame's document comes first in its
 * host, in a tag that HTML cannot have. Any string is a page: what one forges by these signs it might as well have built.
 */
export const SHADOW = '#shadow';
export const FRAME = '#document';

/** What stands in an element, other than elements and texts that are shown. */
type Content =
  /** Nothing: it has no end tag. */
  | 'none'
  /** Text that is written as it is, whatever signs it holds, and is not shown. */
  | 'raw'
  /** What is not shown, others of its name among it. */
  | 'closed'
  /** Text that is written as it is, and is shown. */
  | 'shown raw';

/** What stands in elements by their names, where a browser writes that in a way of its own, or does not show it. */
export const CONTENT: ReadonlyMap<string, Content> = new Map<string, Content>([
  ...each('area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr', 'none'),
  ...each('iframe noembed noframes noscript script style', 'raw'),
  ...each('audio canvas datalist math object select svg template textarea video', 'closed'),
  ...each('plaintext xmp', 'shown raw'),
]);

/** Whether what stands in an element is no part of what is shown. */
export function isClosed(name: string): boolean {
  const content = CONTENT.get(name);
  return content === 'closed' || content === 'raw';
}

function each(names: string, content: Content): [string, Content][] {
  return names.split(' ').map((name) => [name, content]);
}
