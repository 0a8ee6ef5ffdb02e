import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Due } from '../../../utils/dashboard/agenda.ts';
import { hashOf } from '../../../utils/dashboard/route.ts';
import type { Settled } from '../../../utils/dashboard/settling.ts';
import { localDay } from '../../../utils/domain/clock.ts';
import { dayOfDate } from '../../../utils/locale/when.ts';
import { CallLink } from '../../call/CallLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';

interface Props {
  due: Due;
  now: number;
  /** How it was just settled; null where it was not. `given`: that cannot be undone any more. */
  held: { as: Settled; given: boolean } | null;
  onSettle: (as: Settled) => void;
  onUndo: () => void;
}

/** What settles a thing here; of what is not named its account's page has the word. */
const SETTLES: Partial<Record<Due['kind'], readonly Settled[]>> = {
  commitments: ['kept', 'missed'],
  callbacks: ['called'],
};

/** One thing that waits, at whose account, since or until when; and what settles it. */
export function DueRow({ due, now, held, onSettle, onUndo }: Props) {
  const { account: words, handoff } = useDashboardWords();
  const { language } = useWords();
  const day = dayOfDate(due.day.slice(0, 10), now, language);
  return (
    <li class={`line due ${held ? 'settled' : ''}`}>
      <a href={hashOf({ page: 'account', account: due.account })}>
        <strong class="clip">{due.name || words.unnamed}</strong>
        {due.who && <span class="soft clip">{due.who}</span>}
      </a>
      <span class="clip found">
        {due.kind === 'handoffs' && <span class="chip teal">{handoff.chip[due.record.to]}</span>} {useDeedOf(due)}
      </span>
      {due.kind in SETTLES && <Deeds due={due} held={held} onSettle={onSettle} onUndo={onUndo} />}
      <span class={`chip ${!held && due.day.slice(0, 10) <= localDay(now) ? 'amber' : ''}`}>{day}</span>
    </li>
  );
}

/** What settles it, or that it is settled and can be undone. */
function Deeds({ due, held, onSettle, onUndo }: Omit<Props, 'now'>) {
  const { relation, probe, today } = useDashboardWords();
  const { actions } = useWords();
  const about = useDeedOf(due);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(held);
  // One button takes another's place: the focus goes over to it.
  useLayoutEffect(() => {
    if (before.current !== held && document.activeElement === document.body) {
      place.current?.querySelector<HTMLElement>('button')?.focus();
    }
    before.current = held;
  });
  const said = { kept: relation.keptOf, missed: relation.missedOf, called: probe.calledBackOf };
  const name = { kept: relation.kept, missed: relation.missed, called: probe.calledBack };
  return (
    <div class="row end deeds" ref={place}>
      {held && <span class="chip teal">{name[held.as]}</span>}
      {held && !held.given && (
        <Button look="quiet" label={today.undoOf(said[held.as](about))} onClick={onUndo}>
          {today.undo}
        </Button>
      )}
      {!held && due.kind === 'callbacks' && <CallLink account={due.account}>{actions.call}</CallLink>}
      {!held &&
        SETTLES[due.kind]?.map((as) => (
          <Button key={as} look="quiet" label={said[as](about)} onClick={() => onSettle(as)}>
            {name[as]}
          </Button>
        ))}
    </div>
  );
}

/** What waits, in words. */
function useDeedOf(due: Due): string {
  const { today } = useDashboardWords();
  switch (due.kind) {
    case 'commitments':
      return due.record.text;
    case 'callbacks':
      return due.record.about || today.callback;
    case 'handoffs':
      return due.record.brief;
    case 'opportunities':
      return due.record.name;
  }
}
