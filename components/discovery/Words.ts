import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { discoveryEn } from '../../utils/locale/discovery-en.ts';

/** The catalog in which discovery speaks. */
export const DiscoveryWordsContext = createContext(discoveryEn);

export function useDiscoveryWords() {
  return useContext(DiscoveryWordsContext);
}
