import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  what: 'contact' | 'account';
  /** Whom it is about. */
  name: string;
  trouble: string | null;
  onErase: () => Promise<boolean>;
  onClose: () => void;
}

/** Asks once more before a person, or an account with all its people, is forgotten, and says what goes and what stays. */
export function EraseDialog({ what, name, trouble, onErase, onClose }: Props) {
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
      <p>{words.eraseGoes[what](name)}</p>
      <p>{words.eraseStays[what]}</p>
      <p>
        <strong>{words.eraseForGood[what]}</strong>
      </p>
    </FormDialog>
  );
}
