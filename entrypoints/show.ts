import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clear, highlight } from '../utils/capture/show/highlight.ts';
import { findOnPage } from '../utils/capture/show/show.ts';
import type { Showing, Sought } from '../utils/domain/showing.ts';

declare global {
  /** Shows something on the page; there once this script is. In the extension's own world, out of the page's reach. */
  var ententeShow: ((sought: Sought) => Showing) | undefined;
}

/** Injected on demand into the page that the rep looks at, before the first thing is shown on it. */
export default defineUnlistedScript(() => {
  globalThis.ententeShow = (sought) => {
    clear();
    const { showing, ranges } = findOnPage(document, location.href, sought);
    highlight(ranges);
    return showing;
  };
});
