import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDashboardWords } from './Words.ts';

interface Props {
  title: string;
  /** What the button that does it is called. */
  submit: string;
  /** Why it did not work last time. */
  trouble: string | null;
  ready: boolean;
  danger?: boolean;
  /** Does it; true when it is done, and the dialog can go. */
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ComponentChildren;
}

/** A question to the rep: what it takes to do one thing, the button that does it, and the way out. */
export function FormDialog({ title, submit, trouble, ready, danger, onSubmit, onClose, children }: Props) {
  const { cancel } = useDashboardWords();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      if (await onSubmit()) onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {children}
        {trouble !== null && (
          <p role="alert" class="notice bad">
            {trouble}
          </p>
        )}
        <div class="row end">
          <Button onClick={onClose}>{cancel}</Button>
          <Button look={danger ? 'main danger' : 'main'} type="submit" disabled={busy || !ready}>
            {submit}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
