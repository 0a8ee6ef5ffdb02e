import { saidAt } from './best.ts';
import { type Fact, isStanding, MANIFOLD } from './fact.ts';

/** A value that was read after a person had settled on another: theirs shows until they look at it again. */
export interface Review<Kind extends Fact> {
  /** What the person said, and shows. */
  said: Kind;
  /** What has been read since, as it was last. */
  seen: Kind;
}

/**
 * The values that surface for a person's review: other than what they said of a field, first read after they said it,
 * and not judged since. One a value; the newest first.
 */
export function forReview<Kind extends Fact>(facts: readonly Kind[]): Review<Kind>[] {
  const standing = facts.filter((fact) => isStanding(fact) && !MANIFOLD.has(fact.field));
  const groups = Map.groupBy(standing, ({ field, value }) => `${field} ${value}`);
  const reviews = [...groups.values()].flatMap((sightings) => {
    const seen = newest(sightings, ({ source }) => source.capturedAt);
    const first = sightings.map(({ firstSeenAt }) => firstSeenAt).sort()[0] ?? '';
    const settled = standing.filter((fact) => fact.field === seen?.field && saidAt(fact) !== null);
    const said = newest(settled, (fact) => saidAt(fact) ?? '');
    const isNews = seen && said && seen.goneSince === undefined && !sightings.some((fact) => saidAt(fact) !== null);
    return isNews && first > (saidAt(said) ?? '') ? [{ said, seen }] : [];
  });
  return reviews.sort((a, b) => b.seen.source.capturedAt.localeCompare(a.seen.source.capturedAt));
}

function newest<Kind>(items: readonly Kind[], dateOf: (item: Kind) => string): Kind | undefined {
  return items.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))[0];
}
