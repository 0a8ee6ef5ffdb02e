import { type Choice, tickedOf } from '../../../utils/dashboard/merge-choices.ts';
import type { AccountField, ContactField } from '../../../utils/domain/fact.ts';
import { useWords } from '../../ui/Words.ts';

interface Props<Field extends AccountField | ContactField> {
  choices: readonly Choice<Field>[];
  picked: ReadonlyMap<Field, string>;
  onPick: (picked: ReadonlyMap<Field, string>) => void;
}

/** Where the two sides of a merge differ, one chooses what shows. */
export function Choices<Field extends AccountField | ContactField>({ choices, picked, onPick }: Props<Field>) {
  const { facts } = useWords();
  return (
    <>
      {choices.map((choice) => (
        <fieldset key={choice.field} class="choice">
          <legend class="legend">{facts.fields[choice.field]}</legend>
          {choice.values.map((value) => (
            <label key={value}>
              <input
                type="radio"
                name={choice.field}
                checked={value === tickedOf(choice, picked)}
                onChange={() => onPick(new Map(picked).set(choice.field, value))}
              />
              {value}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
