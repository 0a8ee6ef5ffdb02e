import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { dashboardEn } from '../../utils/locale/dashboard-en.ts';

/** The catalog that the dashboard speaks. */
export const DashboardWordsContext = createContext(dashboardEn);

export function useDashboardWords() {
  return useContext(DashboardWordsContext);
}
