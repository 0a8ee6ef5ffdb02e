import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  /** Whom it is about. */
  name: string;
  trouble: string | null;
  onErase: () => Promise<boolean>;
  onClose: () => void;
}

/** Asks once more before a person is forgotten, and says what goes and what stays. */
export function EraseDialog({ name, trouble, onErase, onClose }: Props) {
  const { identity: words } = useDashboardWords();
  return (
    <FormDialog
      title={words.eraseTitle(name)}
      submit={words.eraseConfirm}
      trouble={trouble}
      ready
      danger
      onSubmit={onErase}
      onClose={onClose}
    >
      <p>{words.eraseGoes(name)}</p>
      <p>{words.eraseStays}</p>
      <p>
        <strong>{words.eraseForGood}</strong>
      </p>
    </FormDialog>
  );
}
