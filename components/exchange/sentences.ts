import type { Finding } from '../../utils/exchange/fault.ts';
import type { ImportJob, Job } from '../../utils/exchange/job.ts';
import type { DashboardWords } from '../../utils/locale/dashboard-en.ts';
import type { en } from '../../utils/locale/en.ts';

type Words = DashboardWords['exchange'];
type General = typeof en;

/** Why a job did not go through, and what to do. */
export function whyOf(why: NonNullable<Job['why']>, words: Words, { failures }: General): string {
  const sentences: Record<string, string> = { ...failures, ...words.damages, ...words.faults };
  return sentences[why] ?? why;
}

/** What became of the lines of a file. */
export function countsOf(
  { added, known, later, refused }: ImportJob['counts'],
  numbers: Intl.NumberFormat,
  words: Words,
): string {
  const parts = [
    words.added(numbers.format(added)),
    known > 0 && words.known(numbers.format(known)),
    later > 0 && words.later(numbers.format(later)),
    refused > 0 && words.refused(numbers.format(refused)),
  ];
  return `${parts.filter(Boolean).join(' · ')}.`;
}

/** What there is to say of single lines, one a line. */
export function reportOf(findings: readonly Finding[], words: Words): string[] {
  return findings.map(({ line, fault, where, refused }) => {
    const place = where === '' ? '' : ` (${where})`;
    return `${words.line(line)}: ${words.lineFaults[fault]}${place}. ${refused ? words.leftOut : words.keptAnyway}`;
  });
}
