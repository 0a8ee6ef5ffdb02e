import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Showing, Sought } from '../../utils/domain/showing.ts';

/** What the rep can do with pages from within what is shown. */
export interface PageActions {
  /** Shows on the page in the tab what was read there. */
  show(sought: Sought): Promise<Showing>;
  /** Turns the tab that the rep looks at to another page. */
  turnTabTo(url: string): void;
}

export const PageActionsContext = createContext<PageActions>({
  show: async () => 'unreachable',
  turnTabTo: () => {},
});

export function usePageActions() {
  return useContext(PageActionsContext);
}
