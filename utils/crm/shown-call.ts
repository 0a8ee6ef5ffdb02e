import type { Call } from '../domain/delivery.ts';
import type { Authorisation } from '../domain/destination.ts';
import { plainText } from '../domain/text.ts';
import { masked } from './address.ts';
import { secretsOf } from './authorised.ts';
import type { Outcome } from './outcome.ts';
import { firstBytes } from './utf8.ts';

/** What is kept of a body and of an answer, bytes. */
const KEPT = 2 * 1024;
const MASK = '•••';
/** A secret shorter than this is part of ordinary words: to mask it would tell more than it hides. */
const SHORTEST = 4;

/** One request and what came back, as they may be shown to the rep: secrets masked, bodies cut. */
export function shownCall(
  { method, url, body }: { method: string; url: string; body: string },
  outcome: Outcome,
  { authorisation, secretUrl }: { authorisation: Authorisation; secretUrl: boolean },
): Call {
  const hidden = (text: string) => withoutSecrets(text, secretsOf(authorisation));
  const { pathname, search } = new URL(url);
  const unsaid = (text: string) => (secretUrl ? withoutSecrets(text, [pathname + search]) : text);
  const cut = (text: string) => plainText(firstBytes(unsaid(hidden(text)), KEPT));
  const answered = outcome.kind === 'answer';
  return {
    method,
    url: secretUrl ? masked(url) : hidden(url),
    body: cut(body),
    status: answered ? outcome.status : null,
    answer: answered ? cut(outcome.text) : '',
  };
}

/** The text without the secrets, however JSON or an address writes them. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  const written = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  return written
    .filter(({ length }) => length >= SHORTEST)
    .reduce((left, secret) => left.replaceAll(secret, MASK), text);
}
