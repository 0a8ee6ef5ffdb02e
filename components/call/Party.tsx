import { personOf } from '../../utils/domain/best.ts';
import type { CallDraft } from '../../utils/domain/call-draft.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import { Select } from '../ui/Select.tsx';
import { useCallWords } from './Words.ts';

interface Props {
  contacts: readonly Contact[];
  domain: string | null;
  draft: CallDraft;
  onType: (change: Partial<CallDraft>) => void;
}

/** Who of theirs is on the call, and which side called: who is alone on it is the speaker of each answer. */
export function Party({ contacts, domain, draft, onType }: Props) {
  const words = useCallWords();
  const people = contacts.filter(({ leftOn }) => leftOn === null);
  const names = people.filter(({ id }) => draft.with.includes(id)).map(({ facts }) => personOf(facts, domain));
  return (
    <details>
      <summary>
        {words.with} <span class="soft">{names.join(', ')}</span>
      </summary>
      <div class="stack tight">
        {people.length > 0 && (
          <fieldset class="choice">
            <legend class="legend">{words.with}</legend>
            {people.map(({ id, facts }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={draft.with.includes(id)}
                  onChange={({ currentTarget }) =>
                    onType({
                      with: [...draft.with.filter((one) => one !== id), ...(currentTarget.checked ? [id] : [])],
                    })
                  }
                />
                {personOf(facts, domain)}
              </label>
            ))}
          </fieldset>
        )}
        <Select
          label={words.direction}
          value={draft.direction}
          options={[
            { value: 'outgoing', name: words.directions.outgoing },
            { value: 'incoming', name: words.directions.incoming },
          ]}
          onChange={(chosen) => onType({ direction: chosen === 'incoming' ? 'incoming' : 'outgoing' })}
        />
      </div>
    </details>
  );
}
