import type { Authorisation } from '../domain/destination.ts';

/**
 * An address and the headers by which a request to it shows that it may come in.
 *
 * @throws TypeError where a header's name or value cannot be sent
 */
export function authorised(url: string, by: Authorisation): { url: string; headers: Headers } {
  try {
    return shown(url, by);
  } catch {
    // What a browser says of it may repeat it.
    throw new TypeError('The authorisation cannot be sent');
  }
}

function shown(url: string, by: Authorisation): { url: string; headers: Headers } {
  switch (by.by) {
    case 'nothing':
      return { url, headers: new Headers() };
    case 'bearer':
      return { url, headers: new Headers({ authorization: `Bearer ${by.token}` }) };
    case 'basic':
      return { url, headers: new Headers({ authorization: `Basic ${base64(`${by.user}:${by.password}`)}` }) };
    case 'header':
      return { url, headers: new Headers({ [by.name]: by.value }) };
    case 'query': {
      const asked = new URL(url);
      asked.searchParams.set(by.name, by.value);
      return { url: asked.href, headers: new Headers() };
    }
  }
}

/** What of it is secret, as it may be written in an address, a body or an answer. */
export function secretsOf(by: Authorisation): string[] {
  switch (by.by) {
    case 'nothing':
      return [];
    case 'bearer':
      return [by.token];
    case 'basic':
      return [by.password, base64(`${by.user}:${by.password}`)];
    case 'header':
    case 'query':
      return [by.value];
  }
}

/** Base64 of the text's UTF-8 (RFC 7617 §2.1). */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
