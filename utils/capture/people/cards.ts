import { INLINE } from '../read/inline.ts';
import type { PageElement } from '../read/tree.ts';
import { showsDegree } from './degrees.ts';
import type { Layout, Lead, Line } from './lines.ts';
import { FOLLOWING, isBackward, labelOf, slotOf, untilHeading } from './neighbours.ts';
import { isRole } from './roles.ts';
import type { Sighting } from './sightings.ts';

/** What stands with a name: the lines about it and what leads from them. */
export interface Card {
  sighting: Sighting;
  /** The line that the name stands on. */
  own: Line;
  /** Indices of lines, the name's among them, and where each stands from it: by cells in a row of a table. */
  lines: { line: Line; slot: string }[];
  leads: Lead[];
}

const LEVELS = 8;
const LINES = 40;
/** A card of so few lines is a name and what it is of: ways to it may stand below. */
const SHORT = 3;
/** Longer lines are not there for the number in them. */
const WAY = 80;
const NOWHERE: Line = { text: '', pieces: [], at: 0, level: 0, region: 'body' };
const WHOLE = new Set(['body', 'html', 'main', '#document', '#shadow']);

/** Where the names of a page stand among its elements and lines. */
export class Page {
  readonly #layout: Layout;
  readonly #starts: readonly number[];
  readonly #leads: readonly number[];
  readonly #names: readonly number[];
  readonly #places: readonly number[];
  /** Lines that begin with a name. */
  readonly #begun: ReadonlySet<number>;
  /** For each sighting, how many other names came before: the same name again in a row counts once. */
  readonly #runs: readonly number[];

  constructor(sightings: readonly Sighting[], layout: Layout) {
    this.#layout = layout;
    this.#starts = layout.lines.map(({ at }) => at);
    this.#leads = layout.leads.map(({ at }) => at);
    this.#names = sightings.map(({ line }) => line);
    this.#places = sightings.map(({ element }) => element.at);
    this.#begun = new Set(sightings.filter(({ before }) => before === '').map(({ line }) => line));
    let run = 0;
    this.#runs = sightings.map(({ key }, n) => (n > 0 && sightings[n - 1]?.key !== key ? ++run : run));
  }

  cardsOf(group: readonly Sighting[]): Card[] {
    const heights = group.map((sighting) => this.#unitsOf(sighting));
    // A card alone in its row seems to be the whole row: the others of its shape tell how high a card is.
    const least = (n: number, units: readonly PageElement[]) => {
      const sighting = group[n];
      return sighting === undefined ? 0 : this.#leastOf(sighting, units);
    };
    const several = new Set(group.map(({ key }) => key)).size > 1;
    const usual =
      heights.map((units, n) => (several ? units.length : least(n, units))).toSorted((a, b) => a - b)[
        Math.floor(group.length / 4)
      ] ?? 0;
    const backward = isBackward(group, this.#layout.lines);
    const cards = group.map((sighting, n) => this.#cardOf(sighting, (heights[n] ?? []).slice(0, usual), backward));
    return cards.map((card, n) => (n === cards.length - 1 && n > 0 ? shortened(card, cards.slice(0, -1)) : card));
  }

  /** The elements around a name that hold no other one, innermost first. */
  #unitsOf({ element }: Sighting): PageElement[] {
    const units: PageElement[] = [];
    for (let at: PageElement | null = element; at !== null && units.length < LEVELS; at = at.parent) {
      if (WHOLE.has(at.name) || !this.#holdsOne(at) || this.#linesIn(at).length > LINES) break;
      units.push(at);
    }
    return units;
  }

  /** With no other card to compare: as high as the least element that holds more than the name. */
  #leastOf({ line, written }: Sighting, units: readonly PageElement[]): number {
    const own = this.#layout.lines[line];
    const least = units.findIndex((unit) => {
      const whole = own?.pieces.every(({ element }) => element.at >= unit.at && element.at < unit.end) ?? false;
      return whole && (own?.text !== written || this.#linesIn(unit).length > 1);
    });
    return least === -1 ? units.length : least + 1;
  }

  #holdsOne({ at, end }: PageElement): boolean {
    const from = firstAtOrAfter(this.#places, at);
    const to = firstAtOrAfter(this.#places, end) - 1;
    return this.#runs[from] === this.#runs[to];
  }

  /** Whether an element holds more than a name alone: more lines, more on its line, a way to them or a picture. */
  #holdsMore({ at, end }: PageElement, lines: number, { line, written, element }: Sighting): boolean {
    if (lines > 1) return true;
    const within = firstAtOrAfter(this.#leads, end) - firstAtOrAfter(this.#leads, at);
    return end > element.end && (within > 0 || this.#layout.lines[line]?.text !== written);
  }

  #linesIn({ at, end }: PageElement): { length: number; from: number; to: number } {
    const from = firstAtOrAfter(this.#starts, at);
    const to = firstAtOrAfter(this.#starts, end);
    return { length: to - from, from, to };
  }

  #cardOf(sighting: Sighting, units: readonly PageElement[], backward: boolean): Card {
    const unit = units.at(-1);
    const inside = unit === undefined ? null : this.#linesIn(unit);
    if (
      unit !== undefined &&
      inside !== null &&
      !this.#isHead(inside.length, sighting) &&
      this.#holdsMore(unit, inside.length, sighting)
    ) {
      const single = units.length > 0 && inside.length > FOLLOWING * 2;
      const above = backward && inside.length === 1 ? 1 : 0;
      const from = single ? Math.max(inside.from, sighting.line - 3) : inside.from - above;
      const to = single ? Math.min(inside.to, sighting.line + FOLLOWING * 2) : inside.to;
      const below = to - from > SHORT ? to : this.#waysBelow(sighting.line, to, unit);
      return this.#card(sighting, from, below, unit.at, below > to ? (this.#starts[below] ?? unit.end) : unit.end);
    }
    const container = this.#containerOf(sighting, unit);
    const next = this.#names[firstAtOrAfter(this.#names, sighting.line + 1)] ?? Number.POSITIVE_INFINITY;
    const end = this.#linesIn(container).to;
    const limit = Math.min(next, end, sighting.line + FOLLOWING);
    const to = untilHeading(sighting.line, backward && next === limit ? limit - 1 : limit, this.#layout.lines);
    const from = backward ? sighting.line - 1 : sighting.line;
    const start = this.#starts[from] ?? 0;
    return this.#card(sighting, from, Math.max(to, sighting.line + 1), start, this.#starts[to] ?? container.end);
  }

  /** A heading of a name and degrees: what the person is stands below. */
  #isHead(lines: number, { line, before, after }: Sighting): boolean {
    const own = this.#layout.lines[line];
    return lines === 1 && (own?.level ?? 0) > 0 && before === '' && showsDegree(` ${after}`) && !isRole(after);
  }

  /** As far as addresses and numbers go that stand below a name and its title, before the next name or heading. */
  #waysBelow(line: number, to: number, { parent, at, end }: PageElement): number {
    if (parent === null || WHOLE.has(parent.name) || this.#layout.leads.some((lead) => isWay(lead, at, end))) return to;
    const next = this.#names[firstAtOrAfter(this.#names, to)] ?? Number.POSITIVE_INFINITY;
    const until = untilHeading(line, Math.min(next, this.#linesIn(parent).to, to + FOLLOWING), this.#layout.lines);
    const last = this.#layout.lines
      .slice(to, until)
      .findLastIndex(({ text }) => text.length < WAY && /@|\d{3}/.test(text));
    return to + last + 1;
  }

  /**
   * How far the lines behind a name that is alone in its element may be about it: as far as its block where the line
   * says more than the name, else as far as what is around.
   */
  #containerOf({ element, line, written }: Sighting, unit: PageElement | undefined): PageElement {
    if (unit === undefined) return element;
    if (this.#layout.lines[line]?.text === written) return unit.parent ?? unit;
    let block = unit;
    while (INLINE.has(block.name) && block.parent !== null) block = block.parent;
    return /^h\d$/.test(block.name) ? (block.parent ?? block) : block;
  }

  #card(sighting: Sighting, from: number, to: number, at: number, end: number): Card {
    const first = Math.max(0, from);
    const own = this.#layout.lines
      .slice(first, to)
      .map((line, n) => ({ line, slot: slotOf(line, first + n - sighting.line) }));
    const labels = labelOf(sighting, this.#layout.lines, this.#begun).filter((label) =>
      own.every(({ line }) => line !== label),
    );
    const lines = [...labels.map((line) => ({ line, slot: slotOf(line, -1) })), ...own];
    const leads = this.#layout.leads.slice(firstAtOrAfter(this.#leads, at), firstAtOrAfter(this.#leads, end));
    return { sighting, own: this.#layout.lines[sighting.line] ?? NOWHERE, lines, leads };
  }
}

function isWay({ at, href }: Lead, from: number, to: number): boolean {
  return at >= from && at < to && /^(?:mailto|tel):/i.test(href);
}

/** What stands behind the last card of a list is not the last person's: it ends where the longest of the others does. */
function shortened(card: Card, others: readonly Card[]): Card {
  const longest = Math.max(...others.map(({ lines }) => lines.length));
  if (card.lines.length <= longest) return card;
  const lines = card.lines.slice(0, longest);
  const end = card.lines[longest]?.line.at ?? Number.POSITIVE_INFINITY;
  return { ...card, lines, leads: card.leads.filter(({ at }) => at < end) };
}

function firstAtOrAfter(rising: readonly number[], number: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
