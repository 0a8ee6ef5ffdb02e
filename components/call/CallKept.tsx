import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nameOf } from '../../utils/domain/best.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dayOfDate } from '../../utils/locale/when.ts';
import { Mark } from '../ui/Mark.tsx';
import { useWords } from '../ui/Words.ts';
import { useCallWords } from './Words.ts';

interface Props {
  records: Records;
  now: number;
  /** How far the summary got. */
  saveLine: ComponentChildren;
}

/** What stays of a call that is over: its summary, what comes next, and the way to the account. */
export function CallKept({ records, now, saveLine }: Props) {
  const { language } = useWords();
  const words = useCallWords();
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useLayoutEffect(() => title.current?.focus(), []);
  const call = records.calls.at(-1);
  const step = call?.nextStep;
  return (
    <main class="call stack">
      <header class="row top">
        <Mark />
        <div class="grow">
          <h1 ref={title} tabIndex={-1}>
            {words.end.done}
          </h1>
          <p class="soft">{words.title(nameOf(records.account.facts))}</p>
        </div>
      </header>
      {saveLine}
      {step && (
        <section class="card row top">
          <div class="grow">
            <h2 class="soft">{words.end.next}</h2>
            <p>{step.text}</p>
          </div>
          {step.due !== null && <span class="chip teal">{dayOfDate(step.due, now, language)}</span>}
        </section>
      )}
      {call && call.summary !== '' && (
        <section class="card">
          <h2 class="soft">{words.end.summary}</h2>
          <p class="lines-kept">{call.summary}</p>
        </section>
      )}
      <div>
        <a class="button main" href={`dashboard.html#/accounts/${records.account.id}`} target="_blank" rel="noreferrer">
          {words.account}
        </a>
      </div>
    </main>
  );
}
