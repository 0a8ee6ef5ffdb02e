import { useState } from 'preact/hooks';
import type { Value } from '../../utils/dashboard/values.ts';
import { isStale } from '../../utils/domain/ageing.ts';
import { LIMIT } from '../../utils/domain/text.ts';
import { saidValue } from '../../utils/locale/said-value.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { useDiscoveryWords } from '../discovery/Words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.ts';
import { Reading } from './Reading.tsx';
import { useDashboardWords } from './Words.ts';

/** What a person can say of a value. */
export interface Verdicts {
  correct(value: string, right: string): Promise<boolean>;
  reject(value: string): Promise<boolean>;
  confirm(value: string): Promise<boolean>;
}

interface Props {
  value: Value;
  now: number;
  /** Whether it is not the one that shows: another value ranks before it. */
  rival: boolean;
  verdicts: Verdicts;
}

/** One value with the ways it was read; a click opens where each comes from, and what can be said of it. */
export function FactValue({ value: { value, facts }, now, rival, verdicts }: Props) {
  const { account: words } = useDashboardWords();
  const { brief } = useDiscoveryWords();
  const { language } = useWords();
  const methods = [...new Set(facts.map(({ source }) => source.method))];
  const confirmed = facts.some(({ verdict }) => verdict?.is === 'confirmed');
  // A rival is not what one leans on.
  const stale = !rival && facts.every((fact) => isStale(fact, now));
  const gone = facts.every(({ goneSince }) => goneSince !== undefined) && facts[0]?.goneSince;
  return (
    <details class={`fact ${rival ? 'rival' : ''}`} name="fact">
      <summary class="row top">
        <span class="grow">{facts[0] ? saidValue(facts[0], language) : value}</span>
        {gone && <span class="chip amber">{words.goneSince(dayOf(Date.parse(gone), now, language))}</span>}
        {stale && !gone && (
          <span class="chip amber" title={brief.staleHint}>
            {brief.stale}
          </span>
        )}
        {confirmed && <span class="chip teal">{words.confirmed}</span>}
        <span class="chip">{methods.join(', ')}</span>
      </summary>
      <Judge value={value} confirmed={confirmed} verdicts={verdicts} />
      {facts.map((fact) => (
        <Reading key={fact.id} fact={fact} />
      ))}
    </details>
  );
}

function Judge({ value, confirmed, verdicts }: { value: string; confirmed: boolean; verdicts: Verdicts }) {
  const { account: words, cancel } = useDashboardWords();
  const [typed, type] = useState<string | null>(null);
  if (typed === null) {
    return (
      <div class="row wrap">
        <Button onClick={() => type(value)}>{words.correct}</Button>
        <Button onClick={() => void verdicts.reject(value)}>{words.reject}</Button>
        {!confirmed && (
          <Button look="quiet" onClick={() => void verdicts.confirm(value)}>
            {words.confirm}
          </Button>
        )}
      </div>
    );
  }
  const right = typed.trim();
  return (
    <form
      class="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (right === value) type(null);
        else void verdicts.correct(value, right).then((done) => done && type(null));
      }}
    >
      <Field label={words.rightValue} value={typed} limit={LIMIT.text} hint={words.correctHint} focus onInput={type} />
      <div class="row">
        <Button look="main" type="submit" disabled={right === ''}>
          {words.saveCorrection}
        </Button>
        <Button look="quiet" onClick={() => type(null)}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
