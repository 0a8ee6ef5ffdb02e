import { command } from '../commands/command.ts';
import { deliveryReason } from '../domain/delivery.ts';
import { typedDestination } from '../domain/destination.ts';
import { id } from '../domain/identifier.ts';
import { sought } from '../domain/showing.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { tableExport } from '../exchange/tables.ts';

const nothing = z.object({});

/** Which deliveries are meant; what is not named does not matter. */
const outboxFilter = z.strictObject({
  destination: z.optional(id),
  state: z.optional(z.enum(['accepted', 'parked'])),
  reason: z.optional(deliveryReason),
  account: z.optional(id),
});

/** All that a surface can ask of the background, by method; `replies` has what it answers. Both sides check both. */
export const protocol = {
  /** Shows on the page in a tab what was read there. */
  show: z.object({ tab: z.int(), sought }),
  /** Does something to the history. Sent again under the same command id, it changes nothing and answers the same. */
  perform: command,
  /** Does at once what a panel that is about to go has held back of its call. */
  leaveCall: z.object({ account: id }),
  /** Writes the whole history, or a table of it, into a file of this name, as a job. */
  export: z.object({ name: line, table: z.nullable(tableExport) }),
  /** Goes on with the jobs that wait. */
  runJobs: nothing,
  changeJob: z.object({ id, to: z.enum(['cancel', 'resume', 'dismiss']) }),
  /** Adds a destination, or changes the one with this id. */
  saveDestination: typedDestination,
  removeDestination: z.object({ id }),
  sendTestEvent: z.object({ id }),
  /** Sends nothing there until it is resumed. */
  pauseDestination: z.object({ id }),
  resumeDestination: z.object({ id }),
  /** The rep has seen that it accepts again. */
  seeRecovery: z.object({ id }),
  /** Sends deliveries again, with the same id and body: one, or all that are meant. */
  replay: z.object({ which: z.union([z.object({ id: line }), outboxFilter]) }),
  /** Sends an account as it is now, in place of a delivery that cannot be sent again. */
  sendCurrent: z.object({ account: id, destination: id }),
  /** Sends a destination what was kept before it was added, one delivery an account. */
  sendKept: z.object({ id }),
  /** Takes a delivery back. */
  cancel: z.object({ id: line }),
  /** Says who acts in this browser. */
  introduce: z.object({ name: line }),
  /** Tries now what is due, and what waits for a destination that the rep has just given way to. */
  deliver: nothing,
} as const;

export type Method = keyof typeof protocol;
export type Args<M extends Method> = z.infer<(typeof protocol)[M]>;
