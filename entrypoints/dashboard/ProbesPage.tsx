import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useDashboardWords } from '../../components/account/Words.ts';
import { useLostFocus } from '../../components/ui/useLostFocus.ts';
import { useWords } from '../../components/ui/Words.ts';
import { hashOf } from '../../utils/dashboard/route.ts';
import type { Id } from '../../utils/domain/identifier.ts';
import type { Records } from '../../utils/domain/records.ts';
import { dayOf } from '../../utils/locale/when.ts';

/** A probe, or an answer to one, at an account; `who` of theirs has answered. */
interface At<Kind extends 'probes' | 'responses'> {
  account: Id;
  name: string;
  who: string;
  record: Records[Kind][number];
}

/** What was last placed, and who came forward. */
export interface Probes {
  placed: readonly At<'probes'>[];
  responses: readonly At<'responses'>[];
}

interface Props {
  /** Null before it is read. */
  probes: Probes | null;
  now: number;
}

/** Who came forward, the newest first; and the probes that are placed. */
export function ProbesPage({ probes, now }: Props) {
  const { probe: words, loading } = useDashboardWords();
  const title = useRef<HTMLHeadingElement>(null);
  useLostFocus(() => title.current);
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {words.title}
      </h1>
      {probes === null && <p role="status">{loading}</p>}
      {probes && (
        <>
          <List title={words.came} none={words.cameNone}>
            {probes.responses.map((one) => (
              <Line key={one.record.id} at={one} day={one.record.answeredAt} now={now}>
                {words.answered(one.record.name)} {one.record.said && <q>{one.record.said}</q>}
              </Line>
            ))}
          </List>
          <List title={words.placed} none={words.placedNone}>
            {probes.placed.map((one) => (
              <Line key={one.record.id} at={one} day={one.record.placedAt} now={now}>
                <strong>{one.record.name}</strong>{' '}
                <span class="soft">{[one.record.stake, one.record.place].filter(Boolean).join(' · ')}</span>
              </Line>
            ))}
          </List>
        </>
      )}
    </>
  );
}

function List({ title, none, children }: { title: string; none: string; children: ComponentChildren[] }) {
  return (
    <section class="stack tight" aria-label={title}>
      <h2>{title}</h2>
      {children.length === 0 ? <p class="soft">{none}</p> : <ul class="lines">{children}</ul>}
    </section>
  );
}

interface LineProps {
  at: Pick<At<'responses'>, 'account' | 'name' | 'who'>;
  day: string;
  now: number;
  children: ComponentChildren;
}

function Line({ at: { account, name, who }, day, now, children }: LineProps) {
  const { account: words } = useDashboardWords();
  const { language } = useWords();
  return (
    <li class="line due">
      <a href={hashOf({ page: 'account', account })}>
        <strong class="clip">{name || words.unnamed}</strong>
        {who && <span class="soft clip">{who}</span>}
      </a>
      <span class="clip found">{children}</span>
      <span class="chip">{dayOf(Date.parse(day), now, language)}</span>
    </li>
  );
}
