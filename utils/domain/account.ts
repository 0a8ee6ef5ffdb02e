import { type AccountFact, accountFact } from './fact.ts';
import { id } from './identifier.ts';
import { remembered, TEXTS } from './remembered.ts';
import { isoDate, line, plainWords, webAddress, withoutAccents } from './text.ts';
import { z } from './zod.ts';

/** A destination's word that it holds this account: the id or link that its answer gave. */
export const receipt = z.object({
  destination: id,
  name: line,
  at: isoDate,
  remoteId: z.nullable(line),
  link: z.nullable(webAddress),
});

export type Receipt = z.infer<typeof receipt>;

/** Two accounts, or two contacts, said to be one: by which event, so that it can be undone. */
const edge = z.object({ id, of: z.enum(['accounts', 'contacts']), one: id, other: id });
export type Edge = z.infer<typeof edge>;

/** An organisation that we mean to understand. Every value it has is a fact with its provenance. */
export const account = z.object({
  id,
  /** What tells this account apart: `domain:acme.example`, `name:acme`. An exact match is the same account. */
  keys: z.array(line),
  facts: z.array(accountFact),
  createdAt: isoDate,
  capturedAt: z.nullable(isoDate),
  savedAt: z.nullable(isoDate),
  receipts: z.array(receipt),
  /** The merges in force, of this account with others and of its contacts. */
  merges: z.array(edge),
  /** Accounts that a person said are others than this one. */
  apart: z.array(id),
  /** The order (`orderOf`) of the newest event folded in. */
  newest: z.string(),
});
export type Account = z.infer<typeof account>;

/** The last words of the forms in which companies are founded. */
const FOUNDING: ReadonlySet<string> = new Set(
  'sas sasu sarl eurl sa snc sci scop gmbh kg ag ug ohg ltd limited plc llc llp inc corp bv nv srl spa sl lda ab oy as aps oo ro sro'.split(
    ' ',
  ),
);

/**
 * A company's name as it is compared: case, accents, punctuation and the legal form at its end left out.
 * `Société Générale S.A.` → `societe generale`. Empty where nothing is left.
 */
export const plainName = remembered((name) => {
  const words = plainWords(withoutAccents(name).replace(/[.'’]/g, ''));
  // The pattern is a slow one, and most names have no such word at their end.
  if (!FOUNDING.has(words.slice(words.lastIndexOf(' ') + 1))) return words;
  return words
    .replace(
      /(?<=. )(?:sasu?|sarl|eurl|sa|snc|sci|scop|gmbh(?: co kg)?|co kg|ag|ug|kg|ohg|(?:pty |pte |pvt )?(?:ltd|limited)|plc|llc|llp|inc|corp|bv|nv|srl|spa|sl|lda|ab|oy|as|aps|sp z oo|s ?ro)$/u,
      '',
    )
    .trim();
}, TEXTS);

/**
 * The keys by which an account is found again, from its facts, surest first: its domains, the numbers under which it is
 * registered and, where it has neither, its name (names are shared; domains and numbers are not).
 */
export function accountKeys(facts: readonly Keyed[]): string[] {
  const telling = facts.filter(({ field }) => KEYED.has(field));
  const domains = telling.filter(({ field }) => field === 'domain').map(({ value }) => `domain:${value.toLowerCase()}`);
  const keys = new Set([...domains, ...registrationKeys(telling)]);
  if (keys.size > 0) return [...keys];
  const names = telling.filter(({ field }) => field === 'name').map(({ value }) => plainName(value));
  return [...new Set(names.filter((name) => name !== '').map((name) => `name:${name}`))];
}

/** What keys are made of: an observation, or a fact with its source. What a person typed states no confidence: it is sure. */
interface Keyed extends Pick<AccountFact, 'field' | 'value'> {
  confidence?: number;
  source?: { confidence: number };
  verdict?: AccountFact['verdict'];
}

/** The fields that keys are made of: a few of an account's facts. */
const KEYED: ReadonlySet<string> = new Set([
  'domain',
  'name',
  'registration.siren',
  'registration.siret',
  'registration.vat',
]);

/** A number that is less sure may be another company's: a partner's, a client's. */
const SURE = 0.6;

/** A SIRET begins with its company's SIREN, a French VAT number ends with it. Two numbers are those of two companies. */
function registrationKeys(facts: readonly Keyed[]): string[] {
  const numbers = facts.flatMap(({ field, value, confidence, source, verdict }) => {
    if (verdict?.is !== 'confirmed' && (source?.confidence ?? confidence ?? 1) < SURE) return [];
    if (field === 'registration.siren') return `siren:${value}`;
    if (field === 'registration.siret') return `siren:${value.slice(0, 9)}`;
    if (field !== 'registration.vat') return [];
    return /^FR..\d{9}$/.test(value) ? `siren:${value.slice(4)}` : `vat:${value}`;
  });
  const distinct = [...new Set(numbers)];
  return ['siren:', 'vat:'].flatMap((kind) => {
    const ofKind = distinct.filter((key) => key.startsWith(kind));
    return ofKind.length === 1 ? ofKind : [];
  });
}

/** By what an account was recognised. */
export interface Recognition {
  by: 'domain' | 'siren' | 'vat' | 'name';
  value: string;
}

/** The reason for taking what has some keys for an account that has others: the surest key they share. */
export function recognised(keys: readonly string[], known: readonly string[]): Recognition | null {
  const shared = keys.find((key) => known.includes(key));
  const [by, ...value] = shared?.split(':') ?? [];
  if (by !== 'domain' && by !== 'siren' && by !== 'vat' && by !== 'name') return null;
  return { by, value: value.join(':') };
}
