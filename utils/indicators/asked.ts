import { localDay } from '../domain/clock.ts';
import { SHAPES } from './catalogue.ts';
import type { Figure } from './count.ts';
import type { Indicator } from './mark.ts';
import { CHOICES, type Chosen, type Span } from './period.ts';

/** What is asked for: a time and, where a figure was opened, which. */
export interface Asked {
  chosen: Chosen;
  figure: Figure | null;
}

/** What one looks at first: long enough to show something, and near enough to change it. */
const FIRST = 'quarter';

/** What an address asks for, by name; what it does not know it leaves out. */
export function askedIn(named: Readonly<Record<string, string>>): Asked {
  const choice = CHOICES.find((one) => one === named.period) ?? FIRST;
  const of = indicators.find((one) => one === named.of);
  return {
    chosen: { choice, from: named.from ?? '', to: named.to ?? '' },
    figure: of === undefined ? null : { of, row: named.row ?? null, part: partOf(of, named.part) },
  };
}

function partOf(of: Indicator, part: string | undefined): string {
  const { main, parts } = SHAPES[of];
  return part !== undefined && (part === main || parts.includes(part)) ? part : '';
}

/** The same as an address has it. What goes without saying is not said. */
export function namedIn({ chosen, figure }: Asked): Record<string, string> {
  const { choice, from, to } = chosen;
  return {
    ...(choice !== FIRST && { period: choice }),
    ...(choice === 'dates' && { from, to }),
    ...(figure && { of: figure.of }),
    ...(figure?.row != null && { row: figure.row }),
    ...(figure?.part && { part: figure.part }),
  };
}

/** A stretch of time by its first and last day, as one may choose it. */
export function daysOf({ from, to }: Span): Chosen {
  return { choice: 'dates', from: localDay(from), to: localDay(to - 1) };
}

const indicators: readonly Indicator[] = Object.keys(SHAPES).filter((of): of is Indicator => Object.hasOwn(SHAPES, of));
