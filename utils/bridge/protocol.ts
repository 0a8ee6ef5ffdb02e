import { command } from '../commands/command.ts';
import { destination } from '../domain/destination.ts';
import { refusal } from '../domain/gesture.ts';
import { id } from '../domain/identifier.ts';
import { showing, sought } from '../domain/showing.ts';
import { line, text } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { tableExport } from '../exchange/tables.ts';

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

/** All that a surface can ask of the background, with what it answers. Both sides check both. */
export const protocol = {
  /** Shows on the page in a tab what was read there. */
  show: { args: z.object({ tab: z.int(), sought }), reply: showing },
  /** Does something to the history. Sent again under the same command id, it changes nothing and answers the same. */
  perform: { args: command, reply: performed },
  /** Writes the whole history, or a table of it, into a file of this name, as a job. */
  export: { args: z.object({ name: line, table: z.nullable(tableExport) }), reply: z.null() },
  /** Goes on with the jobs that wait. */
  runJobs: { args: z.object({}), reply: z.null() },
  changeJob: { args: z.object({ id, to: z.enum(['cancel', 'resume', 'dismiss']) }), reply: z.null() },
  /** Adds a destination, or changes the one with this id; `confirmed`: the rep agreed to a private address. */
  saveDestination: {
    args: z.object({
      id: z.nullable(id),
      name: line,
      url: z.string().check(z.maxLength(4_096)),
      secret: z.string().check(z.maxLength(500)),
      confirmed: z.boolean(),
    }),
    reply: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), destination }),
      z.object({ ok: z.literal(false), problems: z.array(destinationProblem) }),
    ]),
  },
  removeDestination: { args: z.object({ id }), reply: z.null() },
  sendTestEvent: { args: z.object({ id }), reply: testAnswer },
  /** Says who acts in this browser. */
  introduce: { args: z.object({ name: line }), reply: z.null() },
  /** Tries now what is due, and what waits for a destination that the rep has just given way to. */
  deliver: { args: z.object({}), reply: z.null() },
} as const;

type Protocol = typeof protocol;
export type Method = keyof Protocol;
export type Args<M extends Method> = z.infer<Protocol[M]['args']>;
export type Reply<M extends Method> = z.infer<Protocol[M]['reply']>;
