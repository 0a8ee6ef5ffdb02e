import { doneCallback, requestedCallback } from '../domain/callback.ts';
import { type Gesture, thingId } from '../domain/gesture.ts';
import { answeredProbe, placedProbe } from '../domain/probe.ts';
import { z } from '../domain/zod.ts';
import { gestureOn, onAccount } from './on-account.ts';

/** What is offered where their people are, who comes forward, and the calls that they then expect. */
export const probeCommand = z.discriminatedUnion('do', [
  z.object({ do: z.literal('place-probe'), ...onAccount, probe: z.omit(placedProbe, { id: true }) }),
  z.object({
    do: z.literal('answer-probe'),
    ...onAccount,
    response: z.omit(answeredProbe, { id: true }),
    /** The call that they asked for along with it. */
    callback: z.nullable(z.pick(requestedCallback, { about: true, due: true })),
  }),
  z.object({ do: z.literal('request-callback'), ...onAccount, callback: z.omit(requestedCallback, { id: true }) }),
  z.object({ do: z.literal('callback-done'), ...onAccount, callback: doneCallback }),
]);
type ProbeCommand = z.infer<typeof probeCommand>;

export function probeGesture(asked: ProbeCommand): Gesture {
  return gestureOn(asked, ({ account, contacts, responses, callbacks }) => {
    const subject = { account: account.id };
    const isKnown = (contact: string | null) => contact === null || contacts.some(({ id }) => id === contact);
    const id = thingId(asked.command, 0);
    switch (asked.do) {
      case 'place-probe':
        return [{ type: 'probe.placed', subject, data: { ...asked.probe, id } }];
      case 'answer-probe': {
        // The probe itself may have been placed at another account.
        const { contact } = asked.response;
        if (!isKnown(contact)) return 'unknown-contact';
        const expected = asked.callback && { ...asked.callback, id: thingId(asked.command, 1), contact, response: id };
        return [
          { type: 'probe.answered', subject, data: { ...asked.response, id } },
          ...(expected ? [{ type: 'callback.requested' as const, subject, data: expected }] : []),
        ];
      }
      case 'request-callback': {
        const { contact, response } = asked.callback;
        if (!isKnown(contact)) return 'unknown-contact';
        if (response !== null && !responses.some((known) => known.id === response)) return 'unknown-response';
        return [{ type: 'callback.requested', subject, data: { ...asked.callback, id } }];
      }
      case 'callback-done': {
        const known = callbacks.find((one) => one.id === asked.callback.id);
        if (!known) return 'unknown-callback';
        return known.status === 'done' ? 'already-so' : [{ type: 'callback.done', subject, data: asked.callback }];
      }
    }
  });
}
