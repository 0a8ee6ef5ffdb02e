/** What Firefox's user.js says for a test. */
export interface Preferences {
  /** The extension's gecko id and the host of its moz-extension pages. */
  geckoId: string;
  uuid: string;
  /** The port on 127.0.0.1 that answers for every other host. */
  hosts: number | undefined;
}

/** Firefox ESR 153 otherwise asks for each of these at its start; Marionette's own recommendations come later. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'nimbus.rollouts.enabled': false,
  // Without it, a hundred requests at each start where the network is closed, and 6 s instead of 4.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.server': '',
};

/** The text of user.js. */
export function userPreferences({ geckoId, uuid, hosts }: Preferences): string {
  const all: Record<string, string | number | boolean> = {
    ...QUIET,
    // Firefox picks a free port and writes it to MarionetteActivePort.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // A temporary add-on is removed when Firefox ends: its storage stays, for the next run on the same profile.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': 'en-US',
    'intl.locale.requested': 'en-US',
    ...(hosts === undefined ? {} : proxied(hosts)),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function proxied(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    // Nothing leaves the machine: https reaches the same server as CONNECT, which it does not answer.
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
  };
}
