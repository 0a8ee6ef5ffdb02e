import { fold } from '../../../utils/capture/read/fold.ts';
import { indexOf } from '../../../utils/capture/read/page-index.ts';
import type { Line } from '../../../utils/capture/reading.ts';
import { signalsIn } from '../../../utils/capture/signals/signals.ts';
import type { Told } from '../../../utils/capture/signals/told.ts';

/** A page of Atelier Morvan's own site, in French. */
export const MORVAN: Told = {
  kind: 'home',
  language: 'fr',
  country: 'FR',
  now: Date.UTC(2026, 1, 1),
  names: ['Atelier Morvan SAS', 'atelier-morvan'],
  own: true,
  dated: null,
};
/** A page of Northgate Tools' own site, in English. */
export const NORTHGATE: Told = {
  ...MORVAN,
  language: 'en-GB',
  country: 'GB',
  names: ['Northgate Tools Ltd', 'northgate-tools'],
};

/** The signals of a text, on a page that declares nothing. */
export function signalsOf(text: string, told: Told) {
  return signalsIn(
    {
      text,
      folded: fold(text),
      ...indexOf(text, fold(text), linesOf(text)),
      lines: linesOf(text),
      numbered: [],
      piecesOf: () => [],
      placeAt: (offset) => `p${offset}`,
      isHeading: () => false,
      isStrangers: () => false,
    },
    [],
    [],
    told,
    () => false,
  );
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, nth) => ({
    nth,
    start: index,
    end: index + line.length,
    at: index,
    level: 0,
    region: 'body',
  }));
}
