import { destination } from '../domain/destination.ts';
import { refusal } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import { showing } from '../domain/showing.ts';
import { line, text } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import type { Method } from './protocol.ts';

/** What is wrong with a destination as it was typed, at which field. */
const destinationProblem = z.discriminatedUnion('field', [
  z.object({ field: z.literal('name'), problem: z.literal('empty') }),
  z.object({
    field: z.literal('url'),
    problem: z.enum([
      'empty',
      'too-long',
      'not-a-url',
      'unsupported-scheme',
      'not-https',
      'credentials',
      'private-address',
    ]),
  }),
  z.object({ field: z.literal('secret'), problem: z.enum(['prefix', 'base64', 'length']) }),
  z.object({
    field: z.literal('authorisation'),
    problem: z.enum(['empty', 'header-name', 'header-value', 'user']),
  }),
  z.object({ field: z.literal('types'), problem: z.literal('empty') }),
  z.object({ field: z.literal('mapping'), problem: z.literal('broken') }),
]);
export type DestinationProblem = z.infer<typeof destinationProblem>;

/** What came of a command. */
const performed = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), account: id }),
  z.object({ ok: z.literal(false), refusal }),
]);

/** What a receiver said to a test event. */
const testAnswer = z.object({
  /** HTTP status; null where no answer came. */
  status: z.nullable(z.int()),
  accepted: z.boolean(),
  milliseconds: z.int(),
  text,
});
export type TestAnswer = z.infer<typeof testAnswer>;

const destinationSaved = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), destination }),
  z.object({ ok: z.literal(false), problems: z.array(destinationProblem) }),
]);

/** How many deliveries are sent again, and which are not: for `older` and `gone` there is `sendCurrent`. */
const replayed = z.object({
  sent: z.int(),
  refused: z.array(z.object({ id: line, account: id, destination: id, why: z.enum(['older', 'gone', 'under-way']) })),
});
export type Replayed = z.infer<typeof replayed>;

/** What the background answers to each method. Set apart from what is asked: surfaces check the answers alone. */
export const replies = {
  show: showing,
  perform: performed,
  leaveCall: z.null(),
  export: z.null(),
  runJobs: z.null(),
  changeJob: z.null(),
  saveDestination: destinationSaved,
  removeDestination: z.null(),
  sendTestEvent: testAnswer,
  pauseDestination: z.null(),
  resumeDestination: z.null(),
  seeRecovery: z.null(),
  replay: replayed,
  /** The delivery's id; null where that destination is told nothing of the account. */
  sendCurrent: z.nullable(line),
  sendKept: z.null(),
  cancel: z.null(),
  introduce: z.null(),
  deliver: z.null(),
} as const satisfies Record<Method, z.ZodMiniType>;
export type Reply<M extends Method> = z.infer<(typeof replies)[M]>;
