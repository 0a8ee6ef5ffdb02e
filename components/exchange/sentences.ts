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

/** What there is to say of single lines, as the rows of a table with its headings. */
export function reportOf({ findings, unlisted }: Pick<ImportJob, 'findings' | 'unlisted'>, words: Words): string[][] {
  const rows = findings.map(({ line, fault, where, refused }) => [
    `${line}`,
    where,
    words.lineFaults[fault],
    refused ? words.leftOut : words.keptAnyway,
  ]);
  return [words.reportColumns, ...rows, ...(unlisted > 0 ? [['', '', words.unlisted(unlisted), '']] : [])];
}
