import type { Id } from '../domain/identifier.ts';
import type { Opportunity } from '../domain/opportunity.ts';
import type { Counting, History, Mark } from './mark.ts';
import { originOf } from './projects.ts';
import { wasAsked } from './sharing.ts';

/** What we did for a project: contacts that came from us, calls given back, questions put. */
interface Deed {
  kind: 'touches' | 'callbacks' | 'questions';
  id: Id;
  /** ISO 8601. */
  at: string;
  is: 'contact' | 'question';
  opportunity: Id | null;
}

/**
 * The effort that a project took: when it ended, by its outcome; and by how it came about, when it began. A deed belongs to the
 * project that it names, else to the one that was under way then, of several the one begun last: it is never counted twice.
 */
export function effortMarks({ records }: History): Mark[] {
  // Lists are in the order of ids, which stays among those that were opened at once.
  const projects = records.opportunities.toSorted((a, b) => Date.parse(a.openedAt) - Date.parse(b.openedAt));
  const ended = projects.flatMap((project): Mark[] => {
    const { id, account, outcome, closedAt } = project;
    if (outcome === null || closedAt === null) return [];
    const at = Date.parse(closedAt);
    return [{ account, kind: 'opportunities', id, at, of: 'effort', row: outcome, is: ['project'] }];
  });
  const spent = deedsOf(records).flatMap((deed): Mark[] => {
    const project =
      projects.find(({ id }) => id === deed.opportunity) ?? projects.findLast((one) => isUnder(deed, one));
    if (!project) return [];
    const { account, outcome, closedAt, openedAt } = project;
    const mark = { account, kind: deed.kind, id: deed.id, is: [deed.is] } as const;
    const begun: Mark = { ...mark, at: Date.parse(openedAt), of: 'origins', ...originOf(project) };
    if (outcome === null || closedAt === null) return [begun];
    return [begun, { ...mark, at: Date.parse(closedAt), of: 'effort', row: outcome }];
  });
  return [...ended, ...spent];
}

function isUnder({ opportunity, at }: Deed, { openedAt, closedAt }: Opportunity): boolean {
  return opportunity === null && at >= openedAt && (closedAt === null || at <= closedAt);
}

function deedsOf({ touches, callbacks, questions }: Counting): Deed[] {
  const ours = touches.filter(({ direction }) => direction === 'outgoing');
  const days = new Set(ours.map(({ happenedAt }) => happenedAt.slice(0, 10)));
  return [
    ...ours.map(({ id, happenedAt: at, opportunity }): Deed => {
      return { kind: 'touches', id, at, is: 'contact', opportunity };
    }),
    // Where a contact of that day is told of, it is this call.
    ...callbacks.flatMap(({ id, doneAt }): Deed[] => {
      if (doneAt === null || days.has(doneAt.slice(0, 10))) return [];
      return [{ kind: 'callbacks', id, at: doneAt, is: 'contact', opportunity: null }];
    }),
    ...questions.filter(wasAsked).map(({ id, settledAt: at }): Deed => {
      return { kind: 'questions', id, at, is: 'question', opportunity: null };
    }),
  ];
}
