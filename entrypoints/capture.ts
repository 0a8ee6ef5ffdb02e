import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../utils/capture/read/read.ts';

/** Injected on demand into the page that the rep looks at; what it returns is the answer to `executeScript`. */
export default defineUnlistedScript(() => read(document, location.href));
