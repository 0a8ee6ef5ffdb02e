import { useState } from 'preact/hooks';
import type { Records } from '../../../utils/domain/records.ts';
import { LIMIT } from '../../../utils/domain/text.ts';
import { Field } from '../../ui/Field.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useDashboardWords } from '../Words.ts';

export type Probe = Records['probes'][number];
/** A probe as it is typed. */
export type TypedProbe = Pick<Probe, 'name' | 'stake' | 'place' | 'url'>;

interface Props {
  trouble: string | null;
  onPlace: (probe: TypedProbe) => Promise<boolean>;
  onClose: () => void;
}

/** An offer placed where their people are, about one stake of theirs: whoever wants it comes forward. */
export function PlaceProbe({ trouble, onPlace, onClose }: Props) {
  const { probe: words } = useDashboardWords();
  const [name, setName] = useState('');
  const [stake, setStake] = useState('');
  const [place, setPlace] = useState('');
  const [address, setAddress] = useState('');
  const url = webAddressTyped(address);
  return (
    <FormDialog
      title={words.place}
      submit={words.savePlaced}
      trouble={trouble}
      ready={name.trim() !== '' && url !== undefined}
      onClose={onClose}
      onSubmit={() => onPlace({ name: name.trim(), stake: stake.trim(), place: place.trim(), url: url ?? null })}
    >
      <Field label={words.name} value={name} limit={LIMIT.line} placeholder={words.namePlaceholder} onInput={setName} />
      <Field label={words.stake} value={stake} limit={LIMIT.text} long hint={words.stakeHint} onInput={setStake} />
      <Field
        label={words.where}
        value={place}
        limit={LIMIT.line}
        placeholder={words.wherePlaceholder}
        onInput={setPlace}
      />
      <Field
        label={words.address}
        value={address}
        limit={LIMIT.url}
        placeholder="https://…"
        problem={url === undefined ? words.addressWrong : undefined}
        onInput={setAddress}
      />
    </FormDialog>
  );
}

/** Null where nothing is typed, undefined where it is the address of no page. */
function webAddressTyped(typed: string): string | null | undefined {
  const plain = typed.trim();
  if (plain === '') return null;
  const url = URL.parse(/^https?:\/\//i.test(plain) ? plain : `https://${plain}`);
  return url?.hostname.includes('.') && url.href.length <= LIMIT.url ? url.href : undefined;
}
