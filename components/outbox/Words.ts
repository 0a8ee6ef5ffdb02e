import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { outboxEn } from '../../utils/locale/outbox-en.ts';

/** The catalog that the outbox page speaks. */
export const OutboxWordsContext = createContext(outboxEn);

export function useOutboxWords() {
  return useContext(OutboxWordsContext);
}
