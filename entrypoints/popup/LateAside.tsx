import type { ComponentProps } from 'preact';
import { useLater } from '../../components/ui/useLater.ts';
import type { DraftAside } from './DraftAside.tsx';

/** What was set aside of a draft: it hardly ever happens, and the popup opens without. */
export function LateAside(props: ComponentProps<typeof DraftAside>) {
  const loaded = useLater(() => import('./DraftAside.tsx'));
  return loaded && <loaded.DraftAside {...props} />;
}
