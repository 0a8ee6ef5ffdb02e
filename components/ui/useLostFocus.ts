import { useLayoutEffect } from 'preact/hooks';

/** Gives the focus a place at first, and where what had it went away with what was done. */
export function useLostFocus(place: () => HTMLElement | null): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body) place()?.focus({ preventScroll: true });
  });
}
