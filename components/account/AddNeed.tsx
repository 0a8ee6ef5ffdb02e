import { useState } from 'preact/hooks';
import type { Draft } from '../../utils/domain/draft.ts';
import { NeedForm } from '../discovery/NeedForm.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/Words.ts';
import { useDashboardWords } from './Words.ts';

interface Props {
  onAdd: (need: Draft['need']) => Promise<boolean>;
  trouble: string | null;
  onClose: () => void;
}

/** A need that was heard or understood away from any page. */
export function AddNeed({ onAdd, trouble, onClose }: Props) {
  const { needs } = useWords();
  const { cancel } = useDashboardWords();
  const [need, change] = useState<Draft['need']>({ kind: 'explicit', statement: '', evidence: [] });
  const [busy, setBusy] = useState(false);
  const add = () => {
    setBusy(true);
    void onAdd(need)
      .then((done) => done && onClose())
      .finally(() => setBusy(false));
  };
  return (
    <Dialog title={needs.add} onClose={onClose}>
      <NeedForm need={need} busy={busy} onChange={(changed) => change({ ...need, ...changed })} onAdd={add} />
      {trouble !== null && (
        <p role="alert" class="notice bad">
          {trouble}
        </p>
      )}
      <div class="row end">
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
