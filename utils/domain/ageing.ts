import { saidAt } from './best.ts';
import type { AccountField, ContactField, Fact } from './fact.ts';
import type { Signal, SignalKind } from './signal.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * After how many days half of such values are not so any more, by kind: posts are filled within a season, people change
 * jobs every few years, a company keeps its name for life. Estimates of ours, to be read and mended.
 */
const HALF_LIFE: Record<AccountField | ContactField | SignalKind, number> = {
  name: 3_650,
  legalName: 3_650,
  founded: 36_500,
  domain: 1_825,
  website: 1_825,
  description: 730,
  industry: 1_825,
  'size.min': 365,
  'size.max': 365,
  'address.street': 1_095,
  'address.postalCode': 1_095,
  'address.locality': 1_460,
  'address.region': 1_825,
  'address.country': 3_650,
  phone: 1_095,
  fax: 1_095,
  email: 730,
  'registration.siren': 36_500,
  'registration.siret': 1_825,
  'registration.vat': 36_500,
  'registration.other': 3_650,
  profiles: 1_095,
  technologies: 540,
  language: 3_650,
  jobTitle: 540,
  hiring: 120,
  funding: 540,
  'new-site': 540,
  launch: 270,
  leadership: 365,
  tender: 90,
  event: 60,
  growth: 365,
  reorganisation: 365,
};

/**
 * How likely a value is to be so still, from 1 (seen now) towards 0: halved with each half-life of its kind.
 *
 * @param seen when it was last seen to be so, ISO 8601
 * @param now milliseconds since 1970
 */
export function freshness(kind: keyof typeof HALF_LIFE, seen: string, now: number): number {
  return 2 ** -(Math.max(0, now - Date.parse(seen)) / DAY / HALF_LIFE[kind]);
}

/** Whether a fact is as likely as not to be so no more: it is to be looked at again before one leans on it. */
export function isStale(fact: Fact, now: number): boolean {
  const said = saidAt(fact);
  const { capturedAt } = fact.source;
  return freshness(fact.field, said !== null && said > capturedAt ? said : capturedAt, now) < 0.5;
}

/** How fresh a signal is: by the date it speaks of where that has passed, else by when it was read. */
export function signalFreshness({ kind, date, observedAt }: Signal, now: number): number {
  const happened = date === null ? Number.NaN : Date.parse(date);
  return freshness(kind, happened <= Date.parse(observedAt) && date !== null ? date : observedAt, now);
}
