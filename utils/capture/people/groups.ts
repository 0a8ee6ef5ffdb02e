import { type Card, Page } from './cards.ts';
import type { Layout, Line } from './lines.ts';
import { isRole } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** Cards of one shape: a list of people is one. */
export interface Group {
  cards: Card[];
  /** Of all names in the group, how many begin with a common first name. */
  known: number;
  /** How many have a title by them. */
  titled: number;
}

/** The names in groups of one shape, each with what stands with it. Groups that cannot be people are left out. */
export function groupsOf(sightings: readonly Sighting[], layout: Layout): Group[] {
  const byShape = Map.groupBy(sightings, ({ shape }) => shape);
  const groups = [...byShape.values()].filter((group) => areLikely(group, layout.lines));
  const kept = groups.flat().toSorted((a, b) => a.line - b.line || a.element.at - b.element.at);
  const page = new Page(kept, layout);
  return groups.map((group) => {
    const cards = page.cardsOf(group);
    return {
      cards,
      known: group.filter(({ known }) => known).length / group.length,
      titled: cards.filter((card) => titled(card)).length / group.length,
    };
  });
}

/** Enough common first names, or most with a title by them: else these are headings, goods or places. */
function areLikely(group: readonly Sighting[], lines: readonly Line[]): boolean {
  const known = group.filter((one) => one.known || isRole(one.after) || isRole(one.before)).length;
  if (known >= group.length * 0.3) return true;
  const near = group.filter(({ line }) => isRole(lines[line + 1]?.text ?? '') || isRole(lines[line - 1]?.text ?? ''));
  // One alone is a person where it is a heading and the title stands below it.
  const [alone] = group.length > 1 ? [] : group;
  if (alone !== undefined) return (lines[alone.line]?.level ?? 0) > 0 && isRole(lines[alone.line + 1]?.text ?? '');
  return near.length >= group.length * 0.6;
}

function titled({ sighting, lines }: Card): boolean {
  return isRole(sighting.after) || isRole(sighting.before) || lines.some(({ line }) => isRole(line.text));
}
