import { LIMIT } from '../domain/text.ts';
import { isPrivate } from './private-address.ts';

/** Why an address cannot be a destination's; the interface has a sentence for each. */
export type AddressProblem = 'empty' | 'too-long' | 'not-a-url' | 'unsupported-scheme' | 'not-https' | 'credentials';

export type WebhookAddress =
  /** `needsConfirmation`: the address names a machine of this network, which a rep may not have meant. */
  { ok: true; url: string; needsConfirmation: 'private-address' | null } | { ok: false; problem: AddressProblem };

/** The hosts that may be reached without TLS: exactly those that our content security policy can name. */
const LOCAL = ['localhost', '127.0.0.1'];

/**
 * Reads what a rep typed as a destination's address: `https:`, or `http:` to this machine; no credentials
 * (WEBHOOK.md, Bounds). The URL given back is normalised and has no fragment, which is never sent.
 */
export function webhookAddress(text: string): WebhookAddress {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'empty' };
  const url = URL.parse(typed);
  if (url === null) return { ok: false, problem: 'not-a-url' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, problem: 'unsupported-scheme' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'credentials' };
  if (url.protocol === 'http:' && !LOCAL.includes(url.hostname)) return { ok: false, problem: 'not-https' };
  url.hash = '';
  if (url.href.length > LIMIT.url) return { ok: false, problem: 'too-long' };
  const confirm = url.protocol === 'https:' && isPrivate(url.hostname);
  return { ok: true, url: url.href, needsConfirmation: confirm ? 'private-address' : null };
}

/**
 * The match pattern of the host permission that a destination needs. Without a port: Firefox refuses one
 * (https://bugzilla.mozilla.org/1362809), and a pattern without one covers every port in both browsers.
 *
 * @param url as `webhookAddress` gave it
 */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

const SHOWN = 4;

/**
 * An address that may itself be the secret (Zapier, Make, Odoo …), as it is shown: `https://hooks.example/…a1b2`.
 * The end is shown only where it gives away little of what comes before it.
 *
 * @param url as `webhookAddress` gave it
 */
export function masked(url: string): string {
  const { origin, pathname, search } = new URL(url);
  const secret = pathname.slice(1) + search;
  if (secret === '') return `${origin}/`;
  return `${origin}/…${secret.length >= 4 * SHOWN ? secret.slice(-SHOWN) : ''}`;
}
