import { useState } from 'preact/hooks';
import { type Choice, mergeChoices } from '../../../utils/dashboard/merge-choices.ts';
import { nameOf } from '../../../utils/domain/best.ts';
import type { AccountField } from '../../../utils/domain/fact.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { useWords } from '../../ui/Words.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

/** The value that a person wants to show of a field. */
interface Chosen {
  field: AccountField;
  value: string;
}

interface Props {
  one: Records;
  other: Records;
  trouble: string | null;
  /** `chosen`: those that would not show by themselves. */
  onMerge: (chosen: Chosen[]) => Promise<boolean>;
  onClose: () => void;
}

/** Makes one account of two: all of both histories stays, and where they differ one chooses what shows. */
export function MergeDialog({ one, other, trouble, onMerge, onClose }: Props) {
  const { identity: words } = useDashboardWords();
  const choices = mergeChoices(one.account.facts, other.account.facts);
  const [chosen, choose] = useState<ReadonlyMap<AccountField, string>>(new Map());
  const [mine, theirs] = [one, other].map(({ account }) => nameOf(account.facts));
  return (
    <FormDialog
      title={words.mergeTitle(mine ?? '', theirs ?? '')}
      submit={words.mergeConfirm}
      trouble={trouble}
      ready
      onClose={onClose}
      onSubmit={() =>
        onMerge(
          choices.flatMap(({ field, shown }) => {
            const value = chosen.get(field);
            return value !== undefined && value !== shown ? [{ field, value }] : [];
          }),
        )
      }
    >
      <p>{words.mergeHelp}</p>
      {choices.map((choice) => (
        <ChoiceOf
          key={choice.field}
          choice={choice}
          value={chosen.get(choice.field) ?? choice.shown}
          onChoose={(value) => choose(new Map(chosen).set(choice.field, value))}
        />
      ))}
    </FormDialog>
  );
}

interface ChoiceProps {
  choice: Choice;
  value: string;
  onChoose: (value: string) => void;
}

function ChoiceOf({ choice: { field, values }, value, onChoose }: ChoiceProps) {
  const { facts } = useWords();
  return (
    <fieldset class="choice">
      <legend class="legend">{facts.fields[field]}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={field} checked={one === value} onChange={() => onChoose(one)} />
          {one}
        </label>
      ))}
    </fieldset>
  );
}
