import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { callEn } from '../../utils/locale/call-en.ts';

/** The catalog that call mode speaks. */
export const CallWordsContext = createContext(callEn);

export function useCallWords() {
  return useContext(CallWordsContext);
}
