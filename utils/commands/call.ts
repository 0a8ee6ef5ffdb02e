import { finishedCall } from '../domain/call.ts';
import { wallOf } from '../domain/clock.ts';
import { madeCommitment } from '../domain/commitment.ts';
import { type Gesture, type Happened, thingId } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { day } from '../domain/text.ts';
import { madeTouch } from '../domain/touch.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** What comes next, who does it, and by when. */
const nextStep = z.extend(z.pick(madeCommitment, { by: true, text: true }), { due: day });

/** A call is over. Without a next step it says why there is none. */
export const finishCall = z.object({
  do: z.literal('finish-call'),
  ...onAccount,
  /** The project that it was about, where it was. */
  opportunity: z.nullable(id),
  direction: madeTouch.shape.direction,
  call: z.omit(finishedCall, { id: true, nextStep: true }),
  nextStep: z.nullable(nextStep),
});
type FinishCall = z.infer<typeof finishCall>;

/**
 * The gesture of a finished call: the call, the touch that it was and, where the next step is ours, the promise of it,
 * unless that very promise is already open.
 */
export function finishingCall(asked: FinishCall): Gesture {
  return gestureOn(asked, (records, { at }) => {
    const { call, direction, nextStep } = asked;
    const noNextStep = nextStep ? '' : call.noNextStep.trim();
    if (!nextStep && noNextStep === '') return 'no-next-step';
    if (!call.with.every((contact) => records.contacts.some(({ id }) => id === contact))) return 'unknown-contact';
    if (asked.opportunity && !records.opportunities.some(({ id }) => id === asked.opportunity)) {
      return 'unknown-opportunity';
    }
    if (Date.parse(call.startedAt) > wallOf(at)) return 'not-yet';

    const subject = { account: records.account.id, ...(asked.opportunity && { opportunity: asked.opportunity }) };
    const next = nextStep && { text: nextStep.text, due: nextStep.due };
    const touch = {
      id: thingId(asked.command, 1),
      direction,
      channel: 'call',
      minutes: call.minutes,
      origin: '',
      brought: '',
      with: call.with,
      happenedAt: call.startedAt,
    } as const;
    const happened: Happened[] = [
      { type: 'call.finished', subject, data: { ...call, id: thingId(asked.command, 0), nextStep: next, noNextStep } },
      { type: 'touch.made', subject, data: touch },
    ];
    if (nextStep?.by === 'us' && !isPromised(records, nextStep)) {
      const contact = call.with.length === 1 ? (call.with[0] ?? null) : null;
      happened.push({
        type: 'commitment.made',
        subject,
        data: { ...nextStep, id: thingId(asked.command, 2), contact },
      });
    }
    return happened;
  });
}

function isPromised({ commitments }: Records, { by, text, due }: z.infer<typeof nextStep>): boolean {
  return commitments.some(
    (known) => known.status === 'open' && known.by === by && known.text === text && known.due === due,
  );
}
