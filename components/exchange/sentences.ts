import type { ImportJob, Job } from '../../utils/exchange/job.ts';
import type { DashboardWords } from '../../utils/locale/dashboard-en.ts';
import type { en } from '../../utils/locale/en.ts';

type Words = DashboardWords['exchange'];
type General = typeof en;

/** Why a job did not go through, and what to do: of a refused file nothing was taken in, of a damaged one a part can be. */
export function whyOf({ why, state }: Pick<Job, 'why' | 'state'>, words: Words, { failures }: General): string {
  const { faults, damages } = words;
  const known = { ...failures, ...(state === 'refused' ? { ...damages, ...faults } : { ...faults, ...damages }) };
  return why === null ? '' : known[why];
}

/** What became of the lines of a file. */
export function countsOf({ counts, findings }: ImportJob, numbers: Intl.NumberFormat, words: Words): string {
  const { added, known, later, refused } = counts;
  const odd = findings.filter((one) => !one.refused).length;
  const parts = [
    words.added(numbers.format(added)),
    known > 0 && words.known(numbers.format(known)),
    later > 0 && words.later(numbers.format(later)),
    refused > 0 && words.refused(numbers.format(refused)),
    odd > 0 && words.odd(numbers.format(odd)),
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
