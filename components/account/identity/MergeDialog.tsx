import { useState } from 'preact/hooks';
import { chosenOf, mergeChoices } from '../../../utils/dashboard/merge-choices.ts';
import { domainOf, nameOf } from '../../../utils/domain/best.ts';
import { type AccountFact, type AccountField, accountField } from '../../../utils/domain/fact.ts';
import type { Records } from '../../../utils/domain/records.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';
import { Choices } from './Choices.tsx';

interface Props {
  one: Records;
  other: Records;
  trouble: string | null;
  /** `chosen`: those that would not show by themselves. */
  onMerge: (chosen: { field: AccountField; value: string }[]) => Promise<boolean>;
  onClose: () => void;
}

/** Makes one account of two: all of both histories stays, and where they differ one chooses what shows. */
export function MergeDialog({ one, other, trouble, onMerge, onClose }: Props) {
  const { identity: words } = useDashboardWords();
  const [mine, theirs] = [one.account.facts, other.account.facts];
  const choices = mergeChoices<AccountFact>(accountField.options, mine, theirs, domainOf([...mine, ...theirs]));
  const [picked, pick] = useState<ReadonlyMap<AccountField, string>>(new Map());
  return (
    <FormDialog
      title={words.mergeTitle(nameOf(mine), nameOf(theirs))}
      submit={words.mergeConfirm}
      trouble={trouble}
      ready
      onClose={onClose}
      onSubmit={() => onMerge(chosenOf(choices, picked))}
    >
      <p>{words.mergeHelp}</p>
      <Choices choices={choices} picked={picked} onPick={pick} />
    </FormDialog>
  );
}
