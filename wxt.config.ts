import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { withoutDigitGroups } from './build/digit-groups.ts';
import { lighterSuffixes } from './build/suffixes.ts';

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

/** What every page of ours begins with: the history and how it is read, the words of the domain, the small parts of the interface. */
const CORE = [
  /node_modules.(?:zod|idb|preact|@preact|webextension-polyfill)./,
  /utils.domain.(?!likeness|company-form|changes|ageing|typed-value|showing|call-draft|kept-|salvage|setting-aside|review|same|json|move)/,
  /utils.store.(?:read|records|held|ranges|rows|database|destinations|events)\.ts/,
  /utils.bridge./,
  /utils.prospect.(?:draft|items|status)\.ts/,
  /utils.commands.save-prospect\.ts/,
  /utils.locale.(?:when|french|signal-kinds|choose)\.ts/,
  /components.ui.(?!Bars|Select|DateField|Dialog|Empty|Further|useLostFocus)/,
  /components.delivery.SaveLine/,
  /components.discovery.(?:NeedForm|Coached|useCoach|MostlyClosed)/,
  /utils.dashboard.route/,
  /preload-helper/,
];

/** All of it in one file: cut into a score of them, as pages that need a little less would have it, it weighs a seventh more. */
const together: Plugin = {
  name: 'together',
  outputOptions(options) {
    if (options.format !== 'es' || options.codeSplitting === false) return options;
    const test = (id: string) => CORE.some((part) => part.test(id));
    return { ...options, codeSplitting: { groups: [{ name: 'core', test }] } };
  },
};

/** What libraries bring along and Entente does without. The background's weight is what a rep waits for. */
const lighter: Plugin = {
  name: 'lighter',
  transform(code, id) {
    if (id.endsWith('/libphonenumber-js/metadata.min.json.js')) return withoutDigitGroups(code);
    return id.endsWith('/tldts-icann/dist/es6/src/data/trie.js') ? lighterSuffixes(code) : null;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The polyfill for `modulepreload` fetches, which the policy forbids to pages, and no browser of ours needs it.
  // Inlined constants would repeat the public suffix list wherever it is read.
  vite: () => ({
    plugins: [preact(), lighter, together],
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
