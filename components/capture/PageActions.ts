import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the rep can do with pages from within what is shown. */
export interface PageActions {
  /** Turns the tab that the rep looks at to another page. */
  turnTabTo(url: string): void;
}

export const PageActionsContext = createContext<PageActions>({ turnTabTo: () => {} });

export function usePageActions() {
  return useContext(PageActionsContext);
}
