import { useState } from 'preact/hooks';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  /** Who expected the call, or about what. */
  whom: string;
  trouble: string | null;
  onDone: (note: string) => Promise<boolean>;
  onClose: () => void;
}

/** They were called back; what came of it, where anything did. */
export function CallbackDone({ whom, trouble, onDone, onClose }: Props) {
  const { probe: words } = useDashboardWords();
  const [note, write] = useState('');
  return (
    <FormDialog
      title={words.calledBackOf(whom)}
      submit={words.saveCalled}
      trouble={trouble}
      ready
      onClose={onClose}
      onSubmit={() => onDone(note.trim())}
    >
      <Field label={words.cameOfIt} value={note} limit={LIMIT.line} hint={words.cameOfItHint} onInput={write} />
    </FormDialog>
  );
}
