import type { Line } from '../../utils/dashboard/indicators.ts';
import { domainOf } from '../../utils/domain/best.ts';
import type { DashboardWords } from '../../utils/locale/dashboard-en.ts';
import type { IndicatorsWords } from '../../utils/locale/indicators-en.ts';

/** A thing that was counted, in words: what it is, and softer what else is known of it. */
export interface Said {
  text: string;
  detail: string;
}

interface Speech {
  words: IndicatorsWords['list'];
  dashboard: DashboardWords;
  /** A day, or the day of an instant, as one says it. */
  day(day: string): string;
}

/** What a line of a figure's list says. Nothing of persons: they stand on the account's page, which it leads to. */
export function said({ mark, records }: Line, { words, dashboard, day }: Speech): Said {
  const gone = { text: words.gone, detail: '' };
  if (!records) return gone;
  const { timeline, project, relation, stages } = dashboard;
  const { kind, id } = mark;
  const find = <Item extends { id: string }>(list: readonly Item[]) => list.find((one) => one.id === id);
  const tell = <Item extends { id: string }>(list: readonly Item[], say: (item: Item) => [string, ...string[]]) => {
    const item = find(list);
    if (!item) return gone;
    const [text, ...details] = say(item);
    return { text, detail: details.filter(Boolean).join(' · ') };
  };
  switch (kind) {
    case 'accounts':
      return { text: words.met, detail: domainOf(records.account.facts) ?? '' };
    case 'contacts':
      return tell(records.contacts, () => [words.objection]);
    case 'opportunities':
      return tell(records.opportunities, ({ name, outcome, stage, origin, why }) => [
        name,
        outcome ? project.outcomes[outcome] : stages[stage],
        origin && project.from(origin),
        why && words.why(why),
      ]);
    case 'handoffs':
      return tell(records.handoffs, ({ opportunity, why, brief }) => [
        records.opportunities.find((one) => one.id === opportunity)?.name ?? words.offered,
        why && words.why(why),
        brief,
      ]);
    case 'commitments':
      return tell(records.commitments, ({ by, text, due, status, settledAt, why }) => [
        text,
        timeline.events['commitment.made'][by],
        due ? timeline.due(day(due)) : '',
        status === 'open' || settledAt === null ? '' : words.settled(relation.status[status], day(settledAt)),
        why && words.why(why),
      ]);
    case 'touches':
      return tell(records.touches, ({ channel, direction, brought, origin }) => [
        timeline.events['touch.made'](timeline.channels[channel], dashboard.directions[direction]),
        brought,
        origin && timeline.from(origin),
      ]);
    case 'questions':
      return tell(records.questions, ({ text, answer }) => [text, answer ? words.answer(answer) : '']);
    case 'needs':
      return tell(records.needs, ({ statement, quote }) => [statement, quote ? words.answer(quote) : '']);
    case 'quotes':
      return tell(records.quotes, ({ text }) => [words.answer(text)]);
    case 'responses':
      return tell(records.responses, ({ name, said: answer }) => [
        dashboard.probe.answered(name),
        answer && words.answer(answer),
      ]);
    case 'callbacks':
      return tell(records.callbacks, ({ about, status }) => [
        about || words.called,
        status === 'done' ? timeline.events['callback.done'] : words.called,
      ]);
    case 'calls':
      return tell(records.calls, ({ minutes, summary }) => [
        `${timeline.events['call.finished']}, ${timeline.minutes(minutes)}`,
        summary,
      ]);
    default:
      return gone;
  }
}
