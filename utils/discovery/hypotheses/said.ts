import { freshness, signalFreshness } from '../../domain/ageing.ts';
import { type AccountFact, isStanding } from '../../domain/fact.ts';
import type { Evidence } from '../../domain/need.ts';
import type { Records } from '../../domain/records.ts';
import { plainLine, plainWords } from '../../domain/text.ts';
import type { Ground } from './rule.ts';

/** Something that they did or said, as a rule looks at it. */
export interface Said {
  ground: Ground;
  /** In short, in their words. */
  summary: string;
  count: number | null;
  /** 1: just read; halved with each half-life of its kind. */
  freshness: number;
  /** What it says, as it is compared. */
  plain: string;
  evidence: Evidence;
}

/** The most of each list that is looked at, the newest first: years of an account cost no more than a season. */
const MOST = 40;
/** The longest summary, and the longest part of a text that rules look at, in UTF-16 code units. */
const SHORT = 120;
const LOOKED_AT = 600;
/** What was so two half-lives ago is no ground to suppose anything. */
const FAINT = 0.25;

/** A person's health, family, origin, faith, opinions and other matters of theirs alone: no ground for a sale. */
const PRIVATE =
  /\b(?:malad\w{1,4}|hospitali[sz]\w{1,5}|cancer|burn ?out|depression|grossesse|enceinte|maternite|paternite|maternity|paternity|pregnan\w{1,3}|parental leave|conge parental|divorc\w{1,4}|decedee?|deces|deuil|passed away|death of|bereave\w{1,4}|illness|sick leave|arret de travail|handicap\w{0,3}|religion|religieu\w{1,3}|syndicalist\w|orientation sexuelle|sexual)\b/;

/** All that an account did or said lately, in an order that does not depend on how it arrived. */
export function saidBy({ account, signals, quotes, questions }: Records, now: number): Said[] {
  const all = [
    ...newest(signals, ({ observedAt }) => observedAt).map(
      (signal): Candidate => ({
        id: signal.id,
        ground: signal.kind,
        summary: signal.summary,
        text: signal.quote,
        count: signal.count,
        freshness: signalFreshness(signal, now),
        source: signal.source,
        at: signal.observedAt,
      }),
    ),
    ...account.facts.filter(isToldBy).map(
      ({ id, field, value, source }): Candidate => ({
        id,
        ground: field === 'technologies' ? 'technology' : 'description',
        summary: value,
        text: source.quote ?? value,
        count: null,
        freshness: freshness(field, source.capturedAt, now),
        source: source.url === null ? null : { ...source, url: source.url },
        at: source.capturedAt,
      }),
    ),
    ...newest(quotes, ({ keptAt }) => keptAt).map(
      ({ id, text, url, title, keptAt }): Candidate => ({
        ...{ id, ground: 'quote', summary: text, text, count: null, at: keptAt },
        freshness: freshness('description', keptAt, now),
        source: url === null ? null : { url, title, capturedAt: keptAt },
      }),
    ),
    ...newest(questions, ({ settledAt }) => settledAt ?? '').flatMap(({ id, answer, settledAt }): Candidate[] => {
      if (answer === null || settledAt === null) return [];
      const fresh = freshness('description', settledAt, now);
      const said = { id, ground: 'answer', summary: answer, text: answer, count: null, at: settledAt } as const;
      return [{ ...said, freshness: fresh, source: null }];
    }),
  ];
  return all.filter((one) => one.freshness >= FAINT).flatMap(saidOf);
}

interface Candidate extends Pick<Said, 'ground' | 'summary' | 'count' | 'freshness'> {
  id: string;
  text: string;
  source: { url: string; title: string; capturedAt: string } | null;
  at: string;
}

function saidOf({ id, ground, summary, text, count, freshness, source, at }: Candidate): Said[] {
  const plain = plainWords(`${summary.slice(0, LOOKED_AT)} ${text.slice(0, LOOKED_AT)}`);
  const { url = null, title = '', capturedAt = at } = source ?? {};
  const evidence = { id, quote: text, url, title, capturedAt };
  return PRIVATE.test(plain) ? [] : [{ ground, summary: shortened(summary), count, freshness, plain, evidence }];
}

function isToldBy(fact: AccountFact): boolean {
  const isOfUse = fact.field === 'technologies' || fact.field === 'description';
  return isOfUse && isStanding(fact) && fact.goneSince === undefined;
}

/** Dates of ISO 8601 are in order as texts are. */
function newest<Item extends { id: string }>(items: readonly Item[], dateOf: (item: Item) => string): Item[] {
  const dated = items.map((item) => ({ item, order: `${dateOf(item)} ${item.id}` }));
  return dated
    .sort((a, b) => (a.order > b.order ? -1 : 1))
    .slice(0, MOST)
    .map(({ item }) => item);
}

function shortened(text: string): string {
  const line = plainLine(text);
  return line.length <= SHORT ? line : `${plainLine(line, SHORT - 1).replace(/[\s,;:.]{1,20}$/, '')}…`;
}
