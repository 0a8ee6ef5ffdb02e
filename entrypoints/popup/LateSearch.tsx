import { useLater } from '../../components/ui/useLater.ts';
import type { Find } from '../../utils/dashboard/directory.ts';

/** The search among all accounts, which the popup opens without. */
export function LateSearch({ find }: { find: Find }) {
  const loaded = useLater(() => import('../../components/account/QuickSearch.tsx'));
  return loaded && <loaded.QuickSearch find={find} />;
}
