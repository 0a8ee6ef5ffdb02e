import { callback } from '../domain/callback.ts';
import { commitment } from '../domain/commitment.ts';
import { objectedContact } from '../domain/contact.ts';
import type { DeliveryType } from '../domain/destination.ts';
import { handoff } from '../domain/handoff.ts';
import { id } from '../domain/identifier.ts';
import { isoDate } from '../domain/text.ts';
import { touch } from '../domain/touch.ts';
import { z } from '../domain/zod.ts';
import { payloadAccount, payloadContact } from './payload-account.ts';
import { payloadOpportunity, payloadSignal } from './payload-discovery.ts';
import { ending, SCHEMA } from './payload-envelope.ts';

/** Which account it is; the whole of it comes with a save. */
const noticeAccount = z.strictObject(z.pick(payloadAccount, { id: true, name: true, domain: true }).shape);

/** How to reach a person. */
const person = z.strictObject(
  z.pick(payloadContact, { id: true, name: true, jobTitle: true, email: true, phone: true }).shape,
);
export type Person = z.infer<typeof person>;

const noticeHandoff = z.strictObject(
  z.pick(handoff, { id: true, to: true, brief: true, status: true, why: true, offeredAt: true, answeredAt: true })
    .shape,
);
const noticeCommitment = z.strictObject(
  z.pick(commitment, { id: true, by: true, text: true, due: true, status: true, why: true }).shape,
);
const noticeTouch = z.strictObject(
  z.pick(touch, {
    id: true,
    direction: true,
    channel: true,
    minutes: true,
    origin: true,
    brought: true,
    happenedAt: true,
  }).shape,
);
const noticeCallback = z.strictObject(
  z.pick(callback, { id: true, about: true, due: true, status: true, note: true, requestedAt: true, doneAt: true })
    .shape,
);

/** One thing that happened at an account. */
function notice<Type extends DeliveryType, Shape extends z.core.$ZodLooseShape>(type: Type, about: Shape) {
  return z.strictObject({
    type: z.literal(type),
    timestamp: isoDate,
    data: z.strictObject({ schema: z.literal(SCHEMA), account: noticeAccount, ...about, ...ending }),
  });
}

const project = { opportunity: payloadOpportunity };
const handedOver = { handoff: noticeHandoff, ...project };
/** `contact`: whose promise it is, or whom it was made to. */
const promised = { commitment: noticeCommitment, contact: z.nullable(person) };
/** `contact`: who expects the call. */
const calledBack = { callback: noticeCallback, contact: z.nullable(person) };

/** What tells of one thing that happened, by its type. A contact who objected is nobody's name in any of it. */
export const NOTICES = {
  'stage.moved': notice('stage.moved', project),
  'handoff.offered': notice('handoff.offered', handedOver),
  'handoff.accepted': notice('handoff.accepted', handedOver),
  'handoff.returned': notice('handoff.returned', handedOver),
  'commitment.made': notice('commitment.made', promised),
  'commitment.kept': notice('commitment.kept', promised),
  'commitment.missed': notice('commitment.missed', promised),
  'touch.made': notice('touch.made', { touch: noticeTouch, contacts: z.array(person) }),
  'callback.requested': notice('callback.requested', calledBack),
  'callback.done': notice('callback.done', calledBack),
  'signal.observed': notice('signal.observed', { signal: payloadSignal }),
  /** Whoever holds the contact is to forget them: they go by their id alone. */
  'contact.erased': notice('contact.erased', { contact: z.strictObject({ id }) }),
  /** They do not want to be prospected: by which channel they said so, and on which day. */
  'contact.objected': notice('contact.objected', {
    contact: z.strictObject({ id }),
    objection: z.strictObject(objectedContact.shape),
  }),
};
export type NoticeType = keyof typeof NOTICES;
export type Notice = { [Type in NoticeType]: z.infer<(typeof NOTICES)[Type]> }[NoticeType];
