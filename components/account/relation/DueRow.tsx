import type { Due } from '../../../utils/dashboard/agenda.ts';
import { hashOf } from '../../../utils/dashboard/route.ts';
import { localDay } from '../../../utils/domain/clock.ts';
import { dayOf } from '../../../utils/locale/when.ts';
import { useWords } from '../../ui/Words.ts';
import { useDashboardWords } from '../Words.ts';

/** One thing that waits, at whose account, and since or until when. */
export function DueRow({ due, now }: { due: Due; now: number }) {
  const { account: words, today, handoff } = useDashboardWords();
  const { language } = useWords();
  // At noon: a day is the same in every zone of the browser's clock.
  const day = dayOf(Date.parse(`${due.day.slice(0, 10)}T12:00`), now, language);
  return (
    <li class="line due">
      <a href={hashOf({ page: 'account', account: due.account })}>
        <strong class="clip">{due.name || words.unnamed}</strong>
        {due.who && <span class="soft clip">{due.who}</span>}
      </a>
      <span class="clip found">
        {due.kind === 'handoffs' && <span class="chip teal">{handoff.chip[due.record.to]}</span>}{' '}
        {deedOf(due) || (due.kind === 'callbacks' && today.callback)}
      </span>
      <span class={`chip ${due.day.slice(0, 10) <= localDay(now) ? 'amber' : ''}`}>{day}</span>
    </li>
  );
}

function deedOf(due: Due): string {
  switch (due.kind) {
    case 'commitments':
      return due.record.text;
    case 'callbacks':
      return due.record.about;
    case 'handoffs':
      return due.record.brief;
    case 'opportunities':
      return due.record.name;
  }
}
