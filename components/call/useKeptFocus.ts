import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { goHome } from './home.ts';

/**
 * Keeps the focus in a call, which is worked by keys: where what had it is gone or disabled after a gesture, it goes to
 * where they act.
 */
export function useKeptFocus() {
  const root = useRef<HTMLElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    root.current?.addEventListener('focusin', note);
    return () => root.current?.removeEventListener('focusin', note);
  }, []);
  // After each rendering: any may have taken the element away.
  useLayoutEffect(() => {
    const before = last.current;
    if (!before || (before.isConnected && !before.matches(':disabled'))) return;
    const now = document.activeElement;
    if (now !== document.body && now !== before) return;
    last.current = null;
    goHome(root.current);
  });
  return root;
}
