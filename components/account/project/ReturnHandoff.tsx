import { useState } from 'preact/hooks';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  /** The project's name. */
  name: string;
  trouble: string | null;
  onReturn: (why: string) => Promise<boolean>;
  onClose: () => void;
}

/** A hand-off is given back, with the reason: without one the other side learns nothing. */
export function ReturnHandoff({ name, trouble, onReturn, onClose }: Props) {
  const { handoff: words, project } = useDashboardWords();
  const [why, write] = useState('');
  return (
    <FormDialog
      title={words.returnTitle(name)}
      submit={words.saveReturn}
      trouble={trouble}
      ready={why.trim() !== ''}
      onClose={onClose}
      onSubmit={() => onReturn(why.trim())}
    >
      <Field label={project.why} value={why} limit={LIMIT.text} long hint={words.whyHint} onInput={write} />
    </FormDialog>
  );
}
