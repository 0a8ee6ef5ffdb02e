import type { PageKind } from '../../domain/capture.ts';
import type { Line } from '../reading.ts';
import { dateIn } from '../signals/dates.ts';

const SHORT = 90;
const BY_OR_ON =
  /^(?:publie|poste|mis en ligne|ecrit|redige|par |by |le \d|posted|published|written|updated|veroffentlicht|von )/;
/** Beside a line's date: a weekday, a mark. */
const DATE_LETTERS = 28;
const LISTED = 2;

/** An article bears one date below its heading; a list of news has one beside each of several headings. */
export function datedAs(lines: readonly Line[], folded: string): PageKind | undefined {
  const told = lines.filter(({ region, level }) => level > 0 || region === 'body');
  const isDate = (line: Line | undefined) => line !== undefined && line.level === 0 && bearsDate(line, folded);
  const first = told.findIndex(({ level }) => level === 1);
  const beside = told.filter((line, n) => line.level > 1 && (isDate(told[n - 1]) || isDate(told[n + 1]))).length;
  if (beside >= LISTED) return 'news';
  return first >= 0 && [told[first + 1], told[first + 2]].some(isDate) ? 'article' : undefined;
}

/** Whether a short line is a date, or says who wrote it when. A place behind a date is where an event is. */
export function bearsDate({ start, end }: Line, folded: string): boolean {
  if (end - start > SHORT) return false;
  const said = folded.slice(start, end);
  const alone = said.length <= DATE_LETTERS && /\d$/.test(said);
  return (alone || BY_OR_ON.test(said)) && /^\d{4}-\d\d-\d\d$/.test(dateIn(said, 'fr', null) ?? '');
}
