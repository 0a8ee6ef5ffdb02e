import type { Id } from '../domain/identifier.ts';
import { SHAPES } from './catalogue.ts';
import type { Indicator, Mark } from './mark.ts';
import { isWithin, type Period, type Span } from './period.ts';

/** The marks that a period counts, by indicator. */
export type Counted = ReadonlyMap<Indicator, readonly Mark[]>;

/** Which marks a figure counts: all of an indicator, of one row of it, of one part. Empty: all. */
export interface Figure {
  of: Indicator;
  row?: string | null;
  part?: string;
}

/** Counts accounts' marks over a period, one account after the other. What is told as of today counts whatever the period. */
export function counting(period: Period): { add(marks: readonly Mark[]): void; counted: Counted } {
  const counted = new Map<Indicator, Mark[]>();
  return {
    counted,
    add(marks) {
      const within = marks.filter(({ of, at }) => isToday(of) || isWithin(at, period));
      for (const mark of [...within, ...accountMarks(within)]) {
        if (mark.of === 'met') continue;
        const list = counted.get(mark.of);
        if (list) list.push(mark);
        else counted.set(mark.of, [mark]);
      }
    },
  };
}

/** Whether anything happened in the period that was counted. */
export function countsAny(counted: Counted): boolean {
  return counted.keys().some((of) => !isToday(of));
}

function isToday(of: Mark['of']): boolean {
  return of !== 'met' && SHAPES[of].today === true;
}

/** What is counted by accounts: of those that were in touch, where information went both ways, and where several took part. */
function accountMarks(within: readonly Mark[]): Mark[] {
  const met = within.filter(({ of }) => of === 'met');
  const [first, ...others] = met;
  if (!first) return [];
  const last = others.reduce((one, other) => (other.at > one.at ? other : one), first);
  const told = within.filter(({ of }) => of === 'told-us');
  const haveBrought = within.some(({ of, is }) => of === 'brought' && is.includes('brought'));
  const people = new Set<Id>([...met, ...told].flatMap(({ who = [] }) => who));
  const { account, at } = last;
  const mark = { account, kind: 'accounts', id: account, at } as const;
  const way = told.length > 0 ? (haveBrought ? 'both' : 'they') : haveBrought ? 'we' : 'neither';
  const many = people.size > 1 ? 'several' : people.size === 1 ? 'one' : 'nobody';
  return [
    { ...mark, of: 'both-ways', is: [way] },
    { ...mark, of: 'several', is: [many] },
  ];
}

/** The marks of a figure, the newest first: their number is the figure. */
export function listOf(counted: Counted, { of, row = null, part = '' }: Figure): Mark[] {
  const all = counted.get(of) ?? [];
  return all
    .filter((mark) => (row === null || mark.row === row) && (part === '' || mark.is.includes(part)))
    .toSorted((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** How many marks a figure counts. */
export function numberOf(counted: Counted, { of, row = null, part = '' }: Figure): number {
  let number = 0;
  for (const mark of counted.get(of) ?? []) {
    if ((row === null || mark.row === row) && (part === '' || mark.is.includes(part))) number++;
  }
  return number;
}

/** The rows of a table whose rows are not given: those that have most first, and what has no name last. */
export function rowsIn(counted: Counted, of: Indicator): { row: string; label: string }[] {
  const rows = Map.groupBy(counted.get(of) ?? [], ({ row = '' }) => row);
  return [...rows]
    .map(([row, marks]) => ({ row, label: marks[0]?.label ?? row, count: marks.filter(isProject).length }))
    .toSorted((a, b) => Number(a.row === '') - Number(b.row === '') || b.count - a.count || (a.row < b.row ? -1 : 1))
    .map(({ row, label }) => ({ row, label }));
}

function isProject({ kind }: Mark): boolean {
  return kind === 'opportunities';
}

/** How an indicator went: for each stretch how many, and of its main part how many. */
export function courseOf(counted: Counted, of: Indicator, spans: readonly Span[]): { all: number; main: number }[] {
  const { main } = SHAPES[of];
  const course = spans.map(() => ({ all: 0, main: 0 }));
  for (const { at, is } of counted.get(of) ?? []) {
    const step = course[spans.findIndex((span) => at >= span.from && at < span.to)];
    if (!step) continue;
    step.all++;
    if (main === undefined || is.includes(main)) step.main++;
  }
  return course;
}

/** Below so many a percentage says more than is known. */
const ENOUGH = 20;

/** A share in whole percent; null where there are too few to say so. */
export function percentOf(part: number, all: number): number | null {
  return all < ENOUGH ? null : Math.round((100 * part) / all);
}
