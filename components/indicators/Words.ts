import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type IndicatorsWords, indicatorsEn } from '../../utils/locale/indicators-en.ts';

/** The catalog that the page of indicators speaks. */
export const IndicatorsWordsContext = createContext<IndicatorsWords>(indicatorsEn);

export function useIndicatorsWords() {
  return useContext(IndicatorsWordsContext);
}
