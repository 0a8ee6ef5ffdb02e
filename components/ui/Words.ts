import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../../utils/locale/en.ts';

/** The catalog that the interface speaks. */
export const WordsContext = createContext(en);

export function useWords() {
  return useContext(WordsContext);
}
