import type { PageElement } from '../read/tree.ts';
import { isContactLabel, opensImprint } from './label.ts';
import type { Line } from './lines.ts';
import { isRole } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** As many lines below a name, or above it, may be about it. */
export const FOLLOWING = 8;
const CELL = new Set(['td', 'th']);

/** `Managing directors:` or the heading `Directeur de la publication`, with the names on the next lines. */
export function labelOf({ line }: Sighting, lines: readonly Line[], begun: ReadonlySet<number>): Line[] {
  let above = line - 1;
  for (; line - above < FOLLOWING && begun.has(above); above--);
  const label = lines[above];
  if (label === undefined) return [];
  if (label.level > 0) return isContactLabel(label.text) || opensImprint(label.text) ? [label] : [];
  return label.text.endsWith(':') && (isRole(label.text) || isContactLabel(label.text)) ? [label] : [];
}

/** A heading as high as the name, or above, begins something else. */
export function untilHeading(line: number, to: number, lines: readonly Line[]): number {
  const own = lines[line]?.level || 7;
  for (let n = line + 1; n < to; n++) {
    const level = lines[n]?.level ?? 0;
    if (level > 0 && level <= Math.min(own, 5)) return n;
  }
  return to;
}

/** Whether titles stand above the names: before the first of a list is one, behind the last there is none. */
export function isBackward(group: readonly Sighting[], lines: readonly Line[]): boolean {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined || first.line === last.line) return false;
  // Each has its own on its line: what stands above the first is a heading.
  if (group.filter(({ before, after }) => isRole(before) || isRole(after)).length >= group.length / 2) return false;
  return isRole(lines[first.line - 1]?.text ?? '') && !isRole(lines[last.line + 1]?.text ?? '');
}

/** Where a line stands from the name: by its cell in a row of a table, else by how many lines away. */
export function slotOf(line: Line, offset: number): string {
  for (let at: PageElement | null = line.pieces[0]?.element ?? null, n = 0; at !== null && n < 4; at = at.parent, n++) {
    if (CELL.has(at.name)) return `${at.name}${at.nth}`;
  }
  return String(offset);
}
