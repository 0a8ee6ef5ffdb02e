import { LIMIT } from '../../utils/domain/text.ts';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';

interface Props {
  name: string;
  domain: string;
  domainWrong: boolean;
  onName: (name: string) => void;
  onDomain: (domain: string) => void;
}

/** Whose account it is, typed by the rep. */
export function ByHand({ name, domain, domainWrong, onName, onDomain }: Props) {
  const { popup: words } = useWords();
  return (
    <section class="card stack" aria-label={words.byHandTitle}>
      <Field label={words.accountName} value={name} limit={LIMIT.line} onInput={onName} />
      <Field
        label={words.domain}
        value={domain}
        limit={LIMIT.line}
        placeholder="acme.example"
        problem={domainWrong ? words.domainWrong : undefined}
        hint={words.byHandHint}
        onInput={onDomain}
      />
    </section>
  );
}
