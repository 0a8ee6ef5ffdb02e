import type { ComponentChildren } from 'preact';
import type { Brief } from '../../utils/discovery/brief.ts';
import { personOf } from '../../utils/domain/best.ts';
import type { Contact } from '../../utils/domain/contact.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Need } from '../../utils/domain/need.ts';
import { dayOf } from '../../utils/locale/when.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.ts';
import { useCallWords } from './Words.ts';

interface Props {
  brief: Brief;
  contacts: readonly Contact[];
  domain: string | null;
  now: number;
  onConfirm: (need: Id) => void;
  onDismiss: (need: Id) => void;
}

/** How much of each is shown above the questions. */
const MOST = { promises: 3, changes: 3, needs: 3 } as const;

/** What one must have read before the first question: promises, the last contact, what changed, needs, their words. */
export function BriefTop({ brief, contacts, domain, now, onConfirm, onDismiss }: Props) {
  const { language } = useWords();
  const { brief: words } = useCallWords();
  const day = (at: string) => dayOf(Date.parse(at), now, language);
  const promises = (by: 'us' | 'them') =>
    brief.promises.filter(({ what }) => what.by === by && what.status === 'open').slice(0, MOST.promises);
  const { changed, lastContact } = brief;
  const [last] = brief.words;
  const speaker = contacts.find(({ id }) => id === last?.what.contact);
  const came = [
    ...changed.signals.map(({ summary }) => summary),
    ...changed.met.map(({ facts }) => personOf(facts, domain)),
  ];
  const went = changed.left.map(({ facts }) => personOf(facts, domain));
  return (
    <details class="card brief" open>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <div class="stack tight">
        {(['us', 'them'] as const).map((by) => (
          <Part key={by} title={by === 'us' ? words.ours : words.theirs} empty={promises(by).length === 0}>
            {promises(by).map(({ what }) => (
              <p key={what.id} class="row top">
                <span class="grow">{what.text}</span>
                {what.due !== null && (
                  <span class={`chip ${what.late ? 'amber' : ''}`}>
                    {what.late ? words.late(day(what.due)) : words.due(day(what.due))}
                  </span>
                )}
              </p>
            ))}
          </Part>
        ))}
        <p class="soft">{lastContact === null ? words.noContact : words.lastContact(day(lastContact.at))}</p>
        <Part title={`${words.changed} ${day(changed.since)}`} empty={came.length + went.length === 0}>
          {came.slice(0, MOST.changes).map((what) => (
            <p key={what}>+ {what}</p>
          ))}
          {went.slice(0, MOST.changes).map((what) => (
            <p key={what}>− {what}</p>
          ))}
        </Part>
        <Part title={words.said} empty={brief.stated.length === 0}>
          {brief.stated.slice(0, MOST.needs).map(({ what }) => (
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

function Supposed({ need, onConfirm, onDismiss }: { need: Need } & Pick<Props, 'onConfirm' | 'onDismiss'>) {
  const { brief: words } = useCallWords();
  return (
    <div class="stack tight">
      <p class="row top">
        <span class="chip latent">?</span>
        <span class="grow">{need.statement}</span>
      </p>
      <div class="row wrap">
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
