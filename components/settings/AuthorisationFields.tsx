import { useState } from 'preact/hooks';
import type { Authorisation } from '../../utils/domain/destination.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { useDestinationsWords, useOptionsWords } from './Words.ts';

interface Props {
  value: Authorisation;
  /** The ways that the receiver knows, the usual one first. */
  ways: readonly Authorisation['by'][];
  problem: string | undefined;
  onChange: (value: Authorisation) => void;
}

/** How a request shows that it may come in: the way, and what that way needs. */
export function AuthorisationFields({ value, ways, problem, onChange }: Props) {
  const { authorisation: words } = useDestinationsWords();
  const options = useOptionsWords();
  const [shown, show] = useState(false);
  if (ways.length === 1 && ways[0] === 'nothing' && value.by === 'nothing') return null;
  const offered = ways.includes(value.by) ? ways : [...ways, value.by];
  return (
    <fieldset class="choice stack">
      <Select
        label={words.label}
        value={value.by}
        options={offered.map((by) => ({ value: by, name: words.by[by] }))}
        onChange={(to) => onChange(emptyOf(offered.find((by) => by === to) ?? 'nothing'))}
      />
      <Parts value={value} shown={shown} problem={problem} onChange={onChange} />
      {value.by !== 'nothing' && (
        <div class="row wrap">
          <span class="soft grow">{words.hint}</span>
          <Button
            look="quiet"
            label={`${shown ? options.hide : options.show}: ${words.label}`}
            onClick={() => show(!shown)}
          >
            {shown ? options.hide : options.show}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface PartsProps {
  value: Authorisation;
  shown: boolean;
  problem: string | undefined;
  onChange: (value: Authorisation) => void;
}

function Parts({ value, shown, problem, onChange }: PartsProps) {
  const { authorisation: words } = useDestinationsWords();
  const secret = { limit: LIMIT.url, secret: !shown, problem };
  switch (value.by) {
    case 'nothing':
      return null;
    case 'bearer':
      return (
        <Field label={words.token} value={value.token} {...secret} onInput={(token) => onChange({ ...value, token })} />
      );
    case 'basic':
      return (
        <>
          <Field
            label={words.user}
            value={value.user}
            limit={LIMIT.line}
            onInput={(user) => onChange({ ...value, user })}
          />
          <Field
            label={words.password}
            value={value.password}
            {...secret}
            onInput={(password) => onChange({ ...value, password })}
          />
        </>
      );
    case 'header':
    case 'query':
      return (
        <>
          <Field
            label={value.by === 'header' ? words.headerName : words.queryName}
            value={value.name}
            limit={LIMIT.line}
            placeholder={value.by === 'header' ? 'X-Api-Key' : 'api_key'}
            onInput={(name) => onChange({ ...value, name })}
          />
          <Field
            label={value.by === 'header' ? words.headerValue : words.queryValue}
            value={value.value}
            {...secret}
            onInput={(typed) => onChange({ ...value, value: typed })}
          />
        </>
      );
  }
}

/** An authorisation of this way, to be filled in. */
function emptyOf(by: Authorisation['by']): Authorisation {
  switch (by) {
    case 'nothing':
      return { by };
    case 'bearer':
      return { by, token: '' };
    case 'basic':
      return { by, user: '', password: '' };
    case 'header':
    case 'query':
      return { by, name: '', value: '' };
  }
}
