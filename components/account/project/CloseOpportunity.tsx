import { useState } from 'preact/hooks';
import type { ClosedOpportunity, Opportunity } from '../../../utils/domain/opportunity.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

interface Props {
  project: Opportunity;
  trouble: string | null;
  onEnd: (closed: ClosedOpportunity) => Promise<boolean>;
  onClose: () => void;
}

const OUTCOMES = ['signed', 'lost', 'maturing'] as const;

/** How a project ended, or until when it is left to mature; and why. */
export function CloseOpportunity({ project, trouble, onEnd, onClose }: Props) {
  const { project: words } = useDashboardWords();
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('signed');
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  return (
    <FormDialog
      title={words.closeTitle(project.name)}
      submit={words.saveOutcome}
      trouble={trouble}
      ready={outcome !== 'maturing' || until !== ''}
      onClose={onClose}
      onSubmit={() => onEnd(outcome === 'maturing' ? { outcome, until, why } : { outcome, why })}
    >
      <Select
        label={words.outcome}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, name: words.outcomes[value] }))}
        onChange={(value) => setOutcome(OUTCOMES.find((one) => one === value) ?? outcome)}
      />
      {outcome === 'maturing' && <DateField label={words.until} value={until} onChange={setUntil} />}
      <Field label={words.why} value={why} limit={LIMIT.text} long onInput={setWhy} />
    </FormDialog>
  );
}
