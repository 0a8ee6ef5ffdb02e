import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Nothing but our own files runs; data leaves by `fetch` alone, to https and to this machine. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Leaves out how each country groups the digits of its numbers, half of the table: Entente writes them in E.164, without
 * groups. A country's entry is a list; the groups are its fifth (libphonenumber-js 1.13, metadata version 4).
 */
const withoutDigitGroups: Plugin = {
  name: 'without-digit-groups',
  transform(code, id) {
    if (!id.endsWith('/libphonenumber-js/metadata.min.json.js')) return null;
    const table: Record<string, Record<string, unknown[]>> = JSON.parse(code.slice(code.indexOf('{')));
    for (const part of [table.countries, table.nonGeographic]) {
      for (const entry of Object.values(part ?? {})) entry[4] = 0;
    }
    return `export default ${JSON.stringify(table)}`;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The polyfill for `modulepreload` fetches, which the policy forbids to pages, and no browser of ours needs it.
  // Inlined constants would repeat the public suffix list wherever it is read.
  vite: () => ({
    plugins: [preact(), withoutDigitGroups],
    build: { modulePreload: false, rolldownOptions: { optimization: { inlineConst: false } } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'alarms', 'unlimitedStorage'],
    // Asked for one origin at a time: that of a destination, when the rep saves it.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_open__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+E' } } },
    // A development build talks to its own server besides.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'entente@entente.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['personallyIdentifyingInfo', 'websiteContent'],
              },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
