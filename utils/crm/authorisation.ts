import type { Authorisation } from '../domain/destination.ts';

/** What is wrong with an authorisation as it was typed. */
export type AuthorisationProblem = 'empty' | 'header-name' | 'header-value' | 'user';

/** Headers that say what a request is, or that no extension may set (Fetch, "forbidden request-header"). */
const TAKEN =
  /^(?:content-|webhook-|sec-|proxy-|access-control-|accept-(?:charset|encoding)$|connection$|cookie2?$|date$|dnt$|expect$|host$|keep-alive$|origin$|referer$|set-cookie$|te$|trailer$|transfer-encoding$|upgrade$|via$)/i;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** What a header's value may hold (Fetch: bytes, no line break). */
const VALUE = /^[\x21-\x7e\xa1-\xff](?:[\x20-\x7e\xa0-\xff]*[\x21-\x7e\xa1-\xff])?$/;

/** Null where it can be put on a request. No problem repeats any part of a secret. */
export function authorisationProblem(typed: Authorisation): AuthorisationProblem | null {
  switch (typed.by) {
    case 'nothing':
      return null;
    case 'bearer':
      return valueProblem(typed.token);
    case 'basic':
      if (typed.user === '' && typed.password === '') return 'empty';
      // RFC 7617 §2: what stands before the first colon is the user.
      return typed.user.includes(':') ? 'user' : null;
    case 'header':
      if (!TOKEN.test(typed.name) || TAKEN.test(typed.name)) return 'header-name';
      return valueProblem(typed.value);
    case 'query':
      return typed.name === '' || typed.value === '' ? 'empty' : null;
  }
}

function valueProblem(value: string): AuthorisationProblem | null {
  if (value === '') return 'empty';
  return VALUE.test(value) ? null : 'header-value';
}

/** The same without blanks around what was pasted. */
export function trimmedAuthorisation(typed: Authorisation): Authorisation {
  switch (typed.by) {
    case 'nothing':
      return typed;
    case 'bearer':
      return { ...typed, token: typed.token.trim().replace(/^bearer\s+/i, '') };
    case 'basic':
      return { ...typed, user: typed.user.trim() };
    case 'header':
    case 'query':
      return { ...typed, name: typed.name.trim(), value: typed.value.trim() };
  }
}
