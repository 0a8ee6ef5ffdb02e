import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeInSlices } from '../utils/capture/snapshot/take.ts';

/** Injected on demand into the page that the rep looks at; what it returns is the answer to `executeScript`. */
export default defineUnlistedScript(() => takeInSlices(document, location.href));
