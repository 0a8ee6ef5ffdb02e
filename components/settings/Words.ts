import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { catalogEn } from '../../utils/locale/choose-destinations.ts';

/** The catalog that the options speak. */
export const DestinationCatalogContext = createContext(catalogEn);

export function useDestinationCatalog() {
  return useContext(DestinationCatalogContext);
}

export function useDestinationsWords() {
  return useDestinationCatalog().destinations;
}

export function useOptionsWords() {
  return useDestinationCatalog().options;
}
