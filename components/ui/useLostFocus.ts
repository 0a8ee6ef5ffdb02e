import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'summary, a[href], button:not(:disabled), input, select, textarea';

/**
 * Gives the focus a place at first, and where what had it went away with what was done: what is left of the part that
 * it was in, else the place given.
 */
export function useLostFocus(place: () => HTMLElement | null): void {
  const around = useRef<Element[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      around.current = target instanceof Element ? sectionsAround(target) : [];
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) return;
    const left = around.current.find((section) => section.isConnected);
    const near = [...(left?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find((one) => one.checkVisibility());
    (near ?? place())?.focus({ preventScroll: true });
  });
}

/** From the nearest to the widest. */
function sectionsAround(element: Element): Element[] {
  const section = element.closest('section, article, details');
  return section ? [section, ...(section.parentElement ? sectionsAround(section.parentElement) : [])] : [];
}
