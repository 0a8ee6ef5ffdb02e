import type { Call } from '../domain/delivery.ts';
import type { Authorisation, Destination } from '../domain/destination.ts';
import { plainText } from '../domain/text.ts';
import { masked } from './address.ts';
import type { Remote } from './answer.ts';
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
  const unsaid = (text: string) => withoutSecrets(hidden(text), secretUrl ? secretsIn(url) : []);
  const cut = (text: string) => plainText(firstBytes(unsaid(text), KEPT));
  const answered = outcome.kind === 'answer';
  return {
    method,
    url: secretUrl ? masked(url) : hidden(url),
    body: cut(body),
    status: answered ? outcome.status : null,
    answer: answered ? cut(outcome.text) : '',
  };
}

/** What came of a request, as it may be kept and shown: a receiver may say again what it was sent. */
export function shownOutcome(
  outcome: Outcome,
  { url, authorisation }: Pick<Destination, 'url' | 'authorisation'>,
  secretUrl: boolean,
): Outcome {
  if (outcome.kind !== 'answer') return outcome;
  const secrets = [...secretsOf(authorisation), ...(secretUrl ? secretsIn(url) : [])];
  const hidden = (text: string) => withoutSecrets(text, secrets);
  const { text, remote, verdict } = outcome;
  const open = (record: Remote) =>
    nameless(record, [...secretsOf(authorisation), ...(secretUrl ? unspeakableIn(url) : [])]);
  const told = { ...outcome, text: hidden(text), remote: open(remote) };
  if (verdict === null) return told;
  if (verdict.is !== 'accepted') return { ...told, verdict: { ...verdict, why: hidden(verdict.why) } };
  return { ...told, verdict: { ...verdict, record: open(verdict.record) } };
}

/** The record without an id or a link that a secret is in: part of one names nothing. */
function nameless({ id, link }: Remote, secrets: readonly string[]): Remote {
  const kept = (name: string | null) => (name === null || withoutSecrets(name, secrets) !== name ? null : name);
  return { id: kept(id), link: kept(link) };
}

/** A part of an address that is shorter than this is a word like any other. */
const SHORTEST_PART = 8;

/** What is secret in an address that is itself the secret: its path and parameters, whole or a part of them. */
function secretsIn(url: string): string[] {
  const { pathname, search, searchParams } = new URL(url);
  const parts = [...pathname.split('/'), ...searchParams.values()].filter(({ length }) => length >= SHORTEST_PART);
  return [pathname + search, ...parts];
}

/** A word such as `companies`, which addresses of one receiver share. */
const WORD = /^[a-z_-]{0,15}$/i;

/** What no link may hold of such an address: words alone are no secret, and a record's link often has the same. */
function unspeakableIn(url: string): string[] {
  const { pathname, searchParams } = new URL(url);
  const isSecret = [...pathname.split('/'), ...searchParams.values()].some((part) => !WORD.test(part));
  return isSecret ? secretsIn(url).filter((part) => !WORD.test(part)) : [];
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
