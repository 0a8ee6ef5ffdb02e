import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';

interface Props {
  name: string;
  /** How much is there: it looks again after each page. */
  count: number;
  onReach: () => void;
}

/** The end of what has been read: reads on when it comes into sight; a button for whoever does not scroll. */
export function Further({ name, count, onReach }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const reach = useRef(onReach);
  reach.current = onReach;
  // A new watcher says at once whether the end is still in sight.
  useEffect(() => {
    const watcher = new IntersectionObserver(([seen]) => seen?.isIntersecting && reach.current());
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [count]);
  return (
    <div ref={end}>
      <Button look="quiet" onClick={onReach}>
        {name}
      </Button>
    </div>
  );
}
