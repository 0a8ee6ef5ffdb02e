import { type Choice as ToChoose, tickedOf } from '../../../utils/dashboard/merge-choices.ts';
import type { AccountField, ContactField } from '../../../utils/domain/fact.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useWords } from '../../ui/Words.ts';

interface Props<Field extends AccountField | ContactField> {
  choices: readonly ToChoose<Field>[];
  picked: ReadonlyMap<Field, string>;
  onPick: (picked: ReadonlyMap<Field, string>) => void;
}

/** Where the two sides of a merge differ, one chooses what shows. */
export function Choices<Field extends AccountField | ContactField>({ choices, picked, onPick }: Props<Field>) {
  const { facts } = useWords();
  return (
    <>
      {choices.map((choice) => (
        <Choice
          key={choice.field}
          label={facts.fields[choice.field]}
          value={tickedOf(choice, picked)}
          options={choice.values.map((value) => [value, value] as const)}
          onChange={(value) => onPick(new Map(picked).set(choice.field, value))}
        />
      ))}
    </>
  );
}
