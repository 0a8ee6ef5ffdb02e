import { useState } from 'preact/hooks';
import { amountTyped } from '../../../utils/dashboard/amount.ts';
import type { Opportunity } from '../../../utils/domain/opportunity.ts';
import { type Stage, stage as stages } from '../../../utils/domain/stage.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** A project as it is typed. */
export type TypedProject = Pick<Opportunity, 'name' | 'origin' | 'amount' | 'goal' | 'stage'>;

interface Props {
  /** The project to be described better; null for one to be opened. */
  project: Opportunity | null;
  trouble: string | null;
  onSave: (project: TypedProject) => Promise<boolean>;
  onClose: () => void;
}

/** A project of theirs that we may serve: what it is called, how it came about, what it is worth, what they want. */
export function ProjectForm({ project, trouble, onSave, onClose }: Props) {
  const { project: words, stages: names } = useDashboardWords();
  const [name, setName] = useState(project?.name ?? '');
  const [origin, setOrigin] = useState(project?.origin ?? '');
  const [money, setMoney] = useState(project?.amount ? `${project.amount.value} ${project.amount.currency}` : '');
  const [goal, setGoal] = useState(project?.goal ?? '');
  const [stage, setStage] = useState<Stage>(project?.stage ?? 'detection');
  const amount = amountTyped(money);
  return (
    <FormDialog
      title={project ? words.change : words.open}
      submit={words.saveOpened}
      trouble={trouble}
      ready={name.trim() !== '' && amount !== undefined}
      onClose={onClose}
      onSubmit={() =>
        onSave({ name: name.trim(), origin: origin.trim(), amount: amount ?? null, goal: goal.trim(), stage })
      }
    >
      <Field label={words.name} value={name} limit={LIMIT.line} placeholder={words.namePlaceholder} onInput={setName} />
      <Field
        label={words.origin}
        value={origin}
        limit={LIMIT.line}
        placeholder={words.originPlaceholder}
        onInput={setOrigin}
      />
      <Field
        label={words.amount}
        value={money}
        limit={40}
        placeholder="12 000 EUR"
        problem={amount === undefined ? words.amountWrong : undefined}
        onInput={setMoney}
      />
      <Field label={words.goal} value={goal} limit={LIMIT.text} long hint={words.goalHint} onInput={setGoal} />
      {!project && (
        <Select
          label={words.stage}
          value={stage}
          options={stages.options.map((value) => ({ value, name: names[value] }))}
          onChange={(value) => setStage(stages.options.find((one) => one === value) ?? stage)}
        />
      )}
    </FormDialog>
  );
}
