import { fold, wordsIn } from '../../../utils/capture/read/fold.ts';
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
      words: wordsIn(fold(text)),
      numbered: [],
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
