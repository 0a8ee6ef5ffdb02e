import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useCallWords } from './Words.ts';

/** The keys of call mode. */
export function Keys({ onClose }: { onClose: () => void }) {
  const { keys: words } = useCallWords();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <dl class="keys">
        {words.rows.map(([key, what]) => (
          <div key={key} class="row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{words.close}</Button>
    </Dialog>
  );
}
