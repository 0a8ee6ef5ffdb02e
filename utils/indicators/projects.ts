import { localDay } from '../domain/clock.ts';
import type { Opportunity } from '../domain/opportunity.ts';
import { ownerOf, stage as stages } from '../domain/stage.ts';
import { plainWords } from '../domain/text.ts';
import type { Counting, History, Mark } from './mark.ts';

/** Their projects: how they began, who took them over, how far they came. */
export function projectMarks(history: History, now: number): Mark[] {
  const { opportunities } = history.records;
  return [
    ...opportunities.flatMap((project) => [
      ...begunMarks(project, history),
      ...stageMarks(project, history),
      ...endedMarks(project),
      ...nextStepMark(project, history.records, now),
    ]),
    ...handoffMarks(history),
  ];
}

function begunMarks(project: Opportunity, { records, moves }: History): Mark[] {
  const { opportunities, handoffs } = records;
  const mark = markOf(project, Date.parse(project.openedAt));
  const first = moves.find(({ opportunity }) => opportunity === project.id)?.stage ?? project.stage;
  const offers = handoffs.filter(({ opportunity, to }) => opportunity === project.id && to === 'sales');
  const isTaken = project.owner === 'sales' || offers.some(({ status }) => status === 'accepted');
  const passed = isTaken ? ['offered', 'accepted'] : offers.length > 0 ? ['offered'] : ['kept'];
  const isNext = opportunities.some(
    ({ id, outcome, closedAt }) => id !== project.id && outcome === 'signed' && (closedAt ?? '') <= project.openedAt,
  );
  const outcome = project.outcome ?? 'open';
  return [
    { ...mark, of: 'new-projects', is: [outcome] },
    { ...mark, of: 'origins', ...originOf(project), is: ['project', outcome] },
    { ...mark, of: 'next-project', is: [isNext ? 'again' : 'first'] },
    ...(ownerOf(first) === 'marketing' ? [{ ...mark, of: 'offered' as const, is: passed }] : []),
  ];
}

/** How a project came about: what is spelt alike is the same. */
export function originOf({ origin }: Opportunity): { row: string; label: string } {
  return { row: plainWords(origin), label: origin.trim() };
}

/** Of each stage that a project came to, the first time: whether it went further, was lost, or neither yet. */
function stageMarks(project: Opportunity, { moves }: History): Mark[] {
  const own = moves.filter(({ opportunity }) => opportunity === project.id);
  const rank = (stage: Opportunity['stage']) => stages.options.indexOf(stage);
  return stages.options.flatMap((stage): Mark[] => {
    const entered = own.find((move) => move.stage === stage);
    if (!entered) return [];
    const isFurther = own.some((move) => move.at >= entered.at && rank(move.stage) > rank(stage));
    const became = isFurther || project.outcome === 'signed' ? 'further' : (project.outcome ?? 'open');
    return [{ ...markOf(project, entered.at), of: 'stages', row: stage, is: ['entered', became] }];
  });
}

function endedMarks(project: Opportunity): Mark[] {
  if (project.outcome === null || project.closedAt === null) return [];
  const mark = markOf(project, Date.parse(project.closedAt));
  return project.outcome === 'lost'
    ? [{ ...mark, of: 'damage', row: 'lost', is: [] }]
    : [{ ...mark, of: 'wins-told', is: [project.why.trim() === '' ? 'untold' : 'told'] }];
}

/** Whether something with a date lies ahead of a project that is under way. */
function nextStepMark(project: Opportunity, records: Counting, now: number): Mark[] {
  if (project.outcome !== null) return [];
  const today = localDay(now);
  const ahead = (due: string | null | undefined) => (due ?? '') >= today;
  const isOfIt = ({ opportunity }: { opportunity: string | null }) => (opportunity ?? project.id) === project.id;
  const last = records.calls.filter(isOfIt).toSorted((a, b) => Date.parse(b.finishedAt) - Date.parse(a.finishedAt))[0];
  const isDated =
    ahead(project.maturingUntil) ||
    ahead(last?.nextStep?.due) ||
    records.commitments.some((one) => one.status === 'open' && ahead(one.due) && isOfIt(one)) ||
    records.callbacks.some(({ status, due }) => status === 'open' && ahead(due));
  return [{ ...markOf(project, now), of: 'next-step', is: [isDated ? 'dated' : 'undated'] }];
}

/** Offers to sales, and what sales made of them. One that was given back counts as damage on the day of its answer. */
function handoffMarks({ records }: History): Mark[] {
  return records.handoffs.flatMap(({ id, account, to, status, offeredAt, answeredAt }): Mark[] => {
    const mark = { account, kind: 'handoffs', id } as const;
    const is = [status === 'offered' ? 'waiting' : status];
    return [
      ...(to === 'sales' ? [{ ...mark, at: Date.parse(offeredAt), of: 'handoffs' as const, is }] : []),
      ...(status === 'returned' && answeredAt !== null
        ? [{ ...mark, at: Date.parse(answeredAt), of: 'damage' as const, row: 'returned', is: [] }]
        : []),
    ];
  });
}

function markOf({ id, account }: Opportunity, at: number) {
  return { account, kind: 'opportunities', id, at } as const;
}
