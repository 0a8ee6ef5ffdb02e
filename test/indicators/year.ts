import { type Event, orderOf } from '../../utils/domain/event.ts';
import { eventsOf, type Happened } from '../../utils/domain/gesture.ts';
import { uuidv7 } from '../../utils/domain/identifier.ts';
import type { PlannedQuestion, QuestionForm } from '../../utils/domain/question.ts';
import { exampleId } from '../domain/examples.ts';

const DAY = 24 * 60 * 60 * 1000;
const author = { id: exampleId(99), name: 'Ada', device: 'test' };
const NAMES = ['Atelier Morvan', 'Boreal Lifts', 'Cumulus Foods', 'Delta Quarry', 'Ecluse Transport', 'Fjord Optics'];
const ORIGINS = ['probe', 'referral', 'Trade fair', ''];
const PROJECTS = ['Planning across two sites', 'Fewer lines at rest', 'One stock for three shops', 'Rounds in minutes'];

/**
 * A year of work with a few fictional companies until an instant, the same each time: projects from hand to hand, promises kept,
 * late and missed, questions, words of theirs, and what each side brought the other.
 *
 * @param now milliseconds since 1970
 */
export function yearUntil(now: number): Event[] {
  let last = 0;
  const newId = () => exampleId(1_000 + ++last);
  const events: Event[] = [];
  const on = (daysAgo: number, ...happened: Happened[]) => {
    const wall = now - daysAgo * DAY - 60_000 * (60 - (++last % 60));
    const at = `${new Date(wall).toISOString()}-000000`;
    const command = uuidv7(wall, Uint8Array.of(0, 0, 0, 0, last >> 8, last, 0, 0, 0, 0));
    events.push(...eventsOf(command, { author, at }, happened));
  };
  const day = (daysAgo: number) => new Date(now - daysAgo * DAY).toISOString().slice(0, 10);
  const date = (daysAgo: number) => new Date(now - daysAgo * DAY - 2 * 60 * 60 * 1000).toISOString();

  for (const [n, name] of NAMES.entries()) {
    const account = newId();
    const people = [newId(), newId()];
    const fact = { field: 'name', method: 'typed', confidence: 1 } as const;
    on(
      360 - n,
      { type: 'account.created', subject: { account }, data: {} },
      { type: 'account.described', subject: { account }, data: { facts: [{ ...fact, id: newId(), value: name }] } },
      ...people.map((contact, which): Happened => {
        const value = which === 0 ? 'Sana Benali' : 'Paul Roy';
        return {
          type: 'contact.added',
          subject: { account, contact },
          data: { facts: [{ ...fact, id: newId(), value }] },
        };
      }),
    );
    for (let turn = 0; turn < 8; turn++) {
      const begun = 350 - turn * 44 - n * 3;
      const subject = { account, opportunity: newId() };
      const origin = ORIGINS[(turn + n) % ORIGINS.length] ?? '';
      const project = PROJECTS[(turn + n) % PROJECTS.length] ?? '';
      const opened = { name: project, origin, amount: null, goal: '', stage: 'detection', owner: 'marketing' } as const;
      on(begun, { type: 'opportunity.opened', subject, data: opened });
      const touch = (daysAgo: number, direction: 'incoming' | 'outgoing', brought: string): Happened => ({
        type: 'touch.made',
        subject: { account },
        data: {
          ...{ id: newId(), direction, channel: 'email', minutes: null, origin: '', brought },
          ...{ with: people.slice(0, 1 + ((turn + n) % 2)), happenedAt: date(daysAgo) },
        },
      });
      on(begun - 2, touch(begun - 2, 'outgoing', turn % 3 === 0 ? '' : 'A comparison of two sites'));
      if (turn % 2 === 0) on(begun - 3, touch(begun - 3, 'incoming', ''));

      const promise = newId();
      const by = turn % 3 === 1 ? 'them' : 'us';
      const text = 'The figures of last winter';
      on(begun - 3, {
        type: 'commitment.made',
        subject: { account },
        data: { id: promise, by, text, due: day(begun - 9), contact: null },
      });
      if (turn % 5 === 4)
        on(begun - 12, { type: 'commitment.missed', subject: { account }, data: { id: promise, why: 'Away' } });
      else if (turn % 5 !== 3 || n % 2) {
        on(begun - (turn % 4 === 2 ? 14 : 8), { type: 'commitment.kept', subject: { account }, data: { id: promise } });
      }

      const question = newId();
      const form: QuestionForm = turn % 4 === 0 ? 'closed' : 'open';
      const asked = {
        id: question,
        text: 'How do you plan the week?',
        forms: [form],
        because: [],
        tests: [],
      } satisfies PlannedQuestion;
      on(begun - 4, { type: 'question.planned', subject: { account }, data: asked });
      const startedAt = date(begun - 5);
      const call = { id: newId(), startedAt, minutes: 25, with: people.slice(0, 1), summary: 'They plan by hand.' };
      on(
        begun - 5,
        {
          type: 'question.answered',
          subject: { account },
          data: { id: question, contact: people[0] ?? null, answer: 'On Mondays, by hand' },
        },
        { type: 'call.finished', subject: { account }, data: { ...call, nextStep: null, noNextStep: 'They call' } },
      );
      const need = newId();
      const kind = turn % 2 === 0 ? 'latent' : 'explicit';
      const evidence = { id: newId(), quote: 'We lose Mondays', url: null, title: '', capturedAt: startedAt };
      on(begun - 5, {
        type: 'need.noted',
        subject: { account },
        data: { id: need, kind, statement: 'Plan in minutes', evidence: turn % 3 === 0 ? [] : [evidence] },
      });
      if (kind === 'latent' && turn < 5) {
        const said = { id: need, contact: people[1] ?? null, quote: 'It costs us a day' };
        on(begun - 6, { type: 'need.confirmed', subject: { account }, data: said });
      }
      if (turn % 3 === 0) {
        const quote = { id: newId(), text: 'Mondays are a mess', contact: people[0] ?? null, url: null, title: '' };
        const response = {
          id: newId(),
          probe: null,
          name: 'Cost of a Monday',
          contact: people[0] ?? null,
          said: 'Tell us more',
        };
        on(
          begun - 6,
          { type: 'quote.kept', subject: { account }, data: quote },
          { type: 'probe.answered', subject: { account }, data: response },
        );
      }

      if ((turn + n) % 4 === 3) continue;
      const offer = newId();
      on(begun - 7, { type: 'handoff.offered', subject, data: { id: offer, to: 'sales', brief: 'They plan by hand' } });
      if ((turn + n) % 4 === 2) {
        on(begun - 9, { type: 'handoff.returned', subject, data: { id: offer, why: 'Nobody decides yet' } });
        continue;
      }
      on(
        begun - 9,
        { type: 'stage.moved', subject, data: { stage: 'qualification', owner: 'sales' } },
        { type: 'handoff.accepted', subject, data: { id: offer } },
      );
      if (turn > 5) continue;
      on(begun - 20, { type: 'stage.moved', subject, data: { stage: 'demonstration', owner: 'sales' } });
      const outcome = turn % 3 === 0 ? 'lost' : 'signed';
      const why = turn % 2 === 0 ? 'They were heard before anything was shown' : '';
      on(begun - 35, { type: 'opportunity.closed', subject, data: { outcome, why } });
    }
    if (n === 1) {
      const objection = { channel: 'email', on: day(20) } as const;
      on(20, { type: 'contact.objected', subject: { account, contact: people[1] ?? '' }, data: objection });
    }
  }
  return events.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}
