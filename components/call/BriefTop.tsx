import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Brief, Promised } from '../../utils/discovery/brief.ts';
import { domainOf, personOf } from '../../utils/domain/best.ts';
import { localDay } from '../../utils/domain/clock.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Need } from '../../utils/domain/need.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dayOf, dayOfDate } from '../../utils/locale/when.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { useCallWords } from './Words.ts';

interface Props {
  brief: Brief;
  records: Records;
  /** When the call began; null before. What was said in it is no part of the brief. */
  startedAt: string | null;
  now: number;
  onKept: (promise: Id) => void;
  onConfirm: (need: Id) => void;
  onDismiss: (need: Id) => void;
}

/** How much of each is shown above the questions. */
const MOST = { promises: 3, changes: 3, needs: 3 } as const;

/** What one must have read before the first question: promises, the last contact, what changed, needs, their words. */
export function BriefTop({ brief, records, startedAt, now, onKept, onConfirm, onDismiss }: Props) {
  const { language } = useWords();
  const { brief: words } = useCallWords();
  // As it was found when the call was opened: a fold of its own accord would move what is being read.
  const [open] = useState(startedAt === null);
  const domain = domainOf(records.account.facts);
  const day = (at: string) => dayOf(Date.parse(at), now, language);
  const { changed, lastContact } = brief;
  const isBefore = ({ at }: { at: string }) => startedAt === null || at < startedAt;
  const last = brief.words.find(isBefore);
  const stated = brief.stated.filter(isBefore);
  const speaker = records.contacts.find(({ id }) => id === last?.what.contact);
  const came = [
    ...changed.signals.map(({ summary }) => summary),
    ...changed.met.map(({ facts }) => personOf(facts, domain)),
  ];
  const went = changed.left.map(({ facts }) => personOf(facts, domain));
  const waiting = brief.promises.filter((one) => one.what.status === 'open' && isBefore(one)).map(({ what }) => what);
  return (
    <details class="card brief" open={open}>
      <summary>
        <h2>{words.title}</h2>{' '}
        <span class="soft">{lastContact === null ? words.noContact : words.lastContact(day(lastContact.at))}</span>
      </summary>
      <div class="stack">
        {(['us', 'them'] as const).map((by) => (
          <Promises
            key={by}
            title={by === 'us' ? words.ours : words.theirs}
            promises={waiting.filter((one) => one.by === by).slice(0, MOST.promises)}
            trust={brief.trust[by].settled === 0 ? '' : words.trust(by, brief.trust[by].kept, brief.trust[by].settled)}
            now={now}
            onKept={onKept}
          />
        ))}
        <Part title={`${words.changed} ${day(changed.since)}`} empty={came.length + went.length === 0}>
          {came.slice(0, MOST.changes).map((what) => (
            <p key={what}>+ {what}</p>
          ))}
          {went.slice(0, MOST.changes).map((what) => (
            <p key={what}>− {what}</p>
          ))}
        </Part>
        <Part title={words.said} empty={stated.length === 0}>
          {stated.slice(0, MOST.needs).map(({ what }) => (
            <p key={what.id}>{what.statement}</p>
          ))}
        </Part>
        <Part title={words.supposed} empty={brief.supposed.length === 0}>
          {brief.supposed.slice(0, MOST.needs).map(({ what }) => (
            <Supposed key={what.id} need={what} onConfirm={onConfirm} onDismiss={onDismiss} />
          ))}
        </Part>
        <Part title={words.words} empty={last === undefined}>
          <blockquote>{last?.what.text}</blockquote>
          <p class="soft">
            {[speaker && personOf(speaker.facts, domain), last && day(last.at)].filter(Boolean).join(', ')}
          </p>
        </Part>
      </div>
    </details>
  );
}

interface PromisesProps extends Pick<Props, 'now' | 'onKept'> {
  title: string;
  promises: readonly Promised[];
  /** What became of those before; empty where there were none. */
  trust: string;
}

/** What waits, each to be ticked off as it is kept. */
function Promises({ title, promises, trust, now, onKept }: PromisesProps) {
  const { language } = useWords();
  const { brief: words } = useCallWords();
  const day = (due: string) => dayOfDate(due, now, language);
  return (
    <Part title={title} empty={promises.length === 0 && trust === ''}>
      {promises.map(({ id, text, due, late }) => (
        <div key={id} class="row top">
          <label class="row top grow">
            <input type="checkbox" checked={false} title={words.kept} onChange={() => onKept(id)} />
            <span>{text}</span>
          </label>
          {due !== null && (
            <span class={`chip ${late || due === localDay(now) ? 'amber' : ''}`}>
              {late ? words.late(day(due)) : words.due(day(due))}
            </span>
          )}
        </div>
      ))}
      {trust !== '' && <p class="soft">{trust}</p>}
    </Part>
  );
}

function Supposed({ need, onConfirm, onDismiss }: { need: Need } & Pick<Props, 'onConfirm' | 'onDismiss'>) {
  const { brief: words } = useCallWords();
  return (
    <div>
      <p class="row top">
        <span class="chip latent" aria-hidden="true">
          ?
        </span>
        <span class="grow">{need.statement}</span>
      </p>
      <div class="row wrap inset">
        <Button look="quiet" label={`${words.confirmed}: ${need.statement}`} onClick={() => onConfirm(need.id)}>
          {words.confirmed}
        </Button>
        <Button look="quiet" label={`${words.dismissed}: ${need.statement}`} onClick={() => onDismiss(need.id)}>
          {words.dismissed}
        </Button>
      </div>
    </div>
  );
}

function Part({ title, empty, children }: { title: string; empty: boolean; children: ComponentChildren }) {
  if (empty) return null;
  return (
    <section class="stack tight" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
