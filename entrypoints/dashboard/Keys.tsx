import { useLayoutEffect, useState } from 'preact/hooks';
import { useDashboardWords } from '../../components/account/Words.ts';
import { Button } from '../../components/ui/Button.tsx';
import { Dialog } from '../../components/ui/Dialog.tsx';
import { type Ask, keyReader } from '../../utils/dashboard/keys.ts';
import { EVERYTHING } from '../../utils/dashboard/query.ts';
import { hashOf, type Route } from '../../utils/dashboard/route.ts';

const PLACES: Record<Exclude<Ask, 'help'>, Route> = {
  search: { page: 'accounts', query: EVERYTHING },
  accounts: { page: 'accounts', query: EVERYTHING },
  today: { page: 'today' },
  board: { page: 'board' },
  probes: { page: 'probes' },
  indicators: { page: 'indicators', asked: {} },
  outbox: { page: 'outbox' },
  exchange: { page: 'exchange' },
};

/** Where this browser remembers that single keys are not wanted: whoever dictates would set them off by speaking. */
const OFF = 'no-keys';

/** The keys that act on the whole dashboard, and the list of them. They leave fields and dialogs alone. */
export function Keys() {
  const [shown, show] = useState(false);
  const [used, use] = useState(localStorage.getItem(OFF) === null);
  // As soon as the page is drawn: whoever knows the keys does not wait for it to settle.
  useLayoutEffect(() => {
    const read = keyReader();
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTaken(event.target)) return;
      const ask = read(event.key);
      if (ask === null || (!used && ask !== 'help')) return;
      event.preventDefault();
      if (ask === 'help') show(true);
      else if (ask === 'search' && document.querySelector('input[type=search]')) focusSearch();
      else location.hash = hashOf(PLACES[ask]);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [used]);
  const turn = (on: boolean) => {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
    use(on);
  };
  return shown ? <KeyList used={used} onUse={turn} onClose={() => show(false)} /> : null;
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
}

interface ListProps {
  used: boolean;
  onUse: (on: boolean) => void;
  onClose: () => void;
}

function KeyList({ used, onUse, onClose }: ListProps) {
  const { keys: words } = useDashboardWords();
  const rows = [
    ['/', words.search],
    ['g t', words.today],
    ['g a', words.accounts],
    ['g b', words.board],
    ['g p', words.probes],
    ['g i', words.indicators],
    ['g o', words.outbox],
    ['g e', words.exchange],
    ['↑ ↓', words.rows],
    ['⏎', words.open],
    ['?', words.help],
  ];
  return (
    <Dialog title={words.title} onClose={onClose}>
      <dl class="keys">
        {rows.map(([key, does]) => (
          <div key={key} class="row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="row">
        <input type="checkbox" checked={used} onChange={(event) => onUse(event.currentTarget.checked)} />
        {words.use}
      </label>
      <div class="row end">
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </Dialog>
  );
}
