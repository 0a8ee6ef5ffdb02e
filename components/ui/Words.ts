import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Spoken } from '../../utils/discovery/language.ts';
import { en } from '../../utils/locale/en.ts';

/** The catalog that the interface speaks. */
export const WordsContext = createContext(en);

export function useWords() {
  return useContext(WordsContext);
}

/** The language that the interface speaks, as playbooks and the coach name it. */
export function useSpoken(): Spoken {
  return useWords().language === 'fr' ? 'fr' : 'en';
}
