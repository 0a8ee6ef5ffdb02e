import { useLater } from '../../components/ui/useLater.ts';
import type { Exchange } from '../../utils/dashboard/exchange.ts';

/** The page of import and export, loaded when one goes there. */
export function LateExchange({ exchange }: { exchange: Exchange }) {
  const page = useLater(() => import('./ExchangePage.tsx'));
  return page && <page.ExchangePage exchange={exchange} />;
}
