/** What to launch. */
export interface ChromiumOptions {
  /** The folder of a built extension. */
  extension: string;
  /** A profile to keep; without one, a new folder that `close` removes. */
  profile?: string;
  /** The port on 127.0.0.1 of the server that answers for every `http://*.example/`. */
  hosts?: number;
  /** False shows the windows. */
  headless?: boolean;
  /** The language of its user, `en-US` unless told. */
  language?: string;
  /** How long one thing asked of a page may take, milliseconds; 0: as long as it takes. Three minutes unless told. */
  patience?: number;
}

/** What phones home in Chromium 156 besides what Puppeteer turns off. */
const CHATTY = ['OptimizationGuideModelDownloading', 'SegmentationPlatform', 'CertificateTransparencyComponentUpdater'];

/**
 * Chromium's command line for a test: quiet, in one language, and nothing leaves the machine. The port on 127.0.0.1 answers
 * for every `http://*.example/`; no other name is known.
 */
export function chromiumFlags({ hosts, language = 'en-US' }: ChromiumOptions): string[] {
  const names = ['MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1', 'EXCLUDE [::1]'];
  if (hosts !== undefined) names.unshift(`MAP *.example 127.0.0.1:${hosts}`);
  const flags = [
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    `--disable-features=${CHATTY.join(',')}`,
    `--host-resolver-rules=${names.join(',')}`,
    // Headless Chromium's own screen, 800 × 600, is too low for a popup.
    '--screen-info={1280x900}',
    '--window-size=1280,900',
    `--lang=${language}`,
    `--accept-lang=${language}`,
  ];
  // Chromium's sandbox does not start as root, which a container runs as.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}
