import type { Indicator } from '../../utils/indicators/mark.ts';
import { useDashboardWords } from '../account/Words.ts';
import { useIndicatorsWords } from './Words.ts';

/** What the rows of a table are called. */
export function useRowNames(of: Indicator): (row: string, label: string) => string {
  const { indicators, unknownOrigin } = useIndicatorsWords();
  const stages: Readonly<Record<string, string>> = useDashboardWords().stages;
  const rows = indicators[of].rows ?? stages;
  // What people type may be called like anything.
  return (row, label) => (Object.hasOwn(rows, row) ? (rows[row] ?? '') : label || unknownOrigin);
}
