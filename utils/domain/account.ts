import { type AccountFact, accountFact } from './fact.ts';
import { id } from './identifier.ts';
import { isoDate, line, webAddress } from './text.ts';
import { z } from './zod.ts';

/** A destination's word that it holds this account: the id or link that its answer gave. */
export const receipt = z.object({
  destination: id,
  name: line,
  at: isoDate,
  remoteId: z.nullable(line),
  link: z.nullable(webAddress),
});

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
  /** The order (`orderOf`) of the newest event folded in. */
  newest: z.string(),
});
export type Account = z.infer<typeof account>;

/**
 * A company's name as it is compared: case, accents, punctuation and the legal form at its end left out.
 * `Société Générale S.A.` → `societe generale`. Empty where nothing is left.
 */
export function plainName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words
    .replace(
      /(?<=. )(?:sasu?|sarl|eurl|sa|snc|sci|scop|gmbh|ag|ug|ltd|limited|plc|llc|llp|inc|corp|bv|nv|srl|spa|sl|ab|oy|as|aps)$/u,
      '',
    )
    .trim();
}

/**
 * The keys by which an account is found again, from its facts: its domains and, where it has none, its name
 * (names are shared; a domain is not).
 */
export function accountKeys(facts: readonly Pick<AccountFact, 'field' | 'value'>[]): string[] {
  const valuesOf = (field: AccountFact['field']) =>
    facts.filter((fact) => fact.field === field).map((fact) => fact.value);
  const domains = valuesOf('domain').map((domain) => `domain:${domain.toLowerCase()}`);
  const names = valuesOf('name')
    .map(plainName)
    .filter((name) => name !== '')
    .map((name) => `name:${name}`);
  return [...new Set(domains.length > 0 ? domains : names)];
}
