import { effortMarks } from './effort.ts';
import type { History, Mark } from './mark.ts';
import { peopleMarks } from './people.ts';
import { projectMarks } from './projects.ts';
import { promiseMarks } from './promises.ts';
import { sharingMarks } from './sharing.ts';

/**
 * All that the indicators count of one account. Whoever was forgotten took part in nothing.
 *
 * @param now milliseconds since 1970: what is past its day, and what lies ahead, depend on it
 */
export function marksOf(history: History, now: number): Mark[] {
  const known = new Set(history.records.contacts.map(({ id }) => id));
  const marks = [
    ...projectMarks(history, now),
    ...effortMarks(history),
    ...promiseMarks(history, now),
    ...sharingMarks(history),
    ...peopleMarks(history),
  ];
  return marks.map((mark) => (mark.who ? { ...mark, who: mark.who.filter((id) => known.has(id)) } : mark));
}
