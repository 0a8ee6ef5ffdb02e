import { useEffect, useState } from 'preact/hooks';

/** What is loaded once the page shows, so that nobody waits for it; null until it is there. It is loaded once. */
export function useLater<Loaded>(load: () => Promise<Loaded>): Loaded | null {
  const [loading] = useState(load);
  const [loaded, keep] = useState<Loaded | null>(null);
  useEffect(() => {
    let gone = false;
    void loading.then((it) => {
      if (!gone) keep(() => it);
    });
    return () => {
      gone = true;
    };
  }, [loading]);
  return loaded;
}
