import { command } from '../commands/command.ts';
import { id } from '../domain/identifier.ts';
import { sought } from '../domain/showing.ts';
import { line } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { tableExport } from '../exchange/tables.ts';

const nothing = z.object({});

/** All that a surface can ask of the background, by method; `replies` has what it answers. Both sides check both. */
export const protocol = {
  /** Shows on the page in a tab what was read there. */
  show: z.object({ tab: z.int(), sought }),
  /** Does something to the history. Sent again under the same command id, it changes nothing and answers the same. */
  perform: command,
  /** Writes the whole history, or a table of it, into a file of this name, as a job. */
  export: z.object({ name: line, table: z.nullable(tableExport) }),
  /** Goes on with the jobs that wait. */
  runJobs: nothing,
  changeJob: z.object({ id, to: z.enum(['cancel', 'resume', 'dismiss']) }),
  /** Adds a destination, or changes the one with this id; `confirmed`: the rep agreed to a private address. */
  saveDestination: z.object({
    id: z.nullable(id),
    name: line,
    url: z.string().check(z.maxLength(4_096)),
    secret: z.string().check(z.maxLength(500)),
    confirmed: z.boolean(),
  }),
  removeDestination: z.object({ id }),
  sendTestEvent: z.object({ id }),
  /** Says who acts in this browser. */
  introduce: z.object({ name: line }),
  /** Tries now what is due, and what waits for a destination that the rep has just given way to. */
  deliver: nothing,
} as const;

export type Method = keyof typeof protocol;
export type Args<M extends Method> = z.infer<(typeof protocol)[M]>;
