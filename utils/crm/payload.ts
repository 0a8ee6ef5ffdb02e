import { author } from '../domain/event.ts';
import { id } from '../domain/identifier.ts';
import { isoDate, line, text } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { payloadAccount, payloadContact, payloadFact, payloadPage } from './payload-account.ts';
import {
  payloadCommitment,
  payloadNeed,
  payloadOpportunity,
  payloadQuestion,
  payloadQuote,
  payloadSignal,
} from './payload-discovery.ts';

/** The payload's own version: a receiver that knows it can read all that follows. */
export const SCHEMA = 'entente/1';

const savedBy = z.strictObject(z.pick(author, { id: true, name: true }).shape);

const count = z.optional(z.int().check(z.minimum(1)));
/** How many of each kind a body was too long for (see bound.ts); no key where nothing was left out. */
const omitted = z.strictObject({
  facts: count,
  questions: count,
  signals: count,
  quotes: count,
  needs: count,
  commitments: count,
  contacts: count,
  /** Values cut short, and addresses left out because they were too long. */
  values: count,
  /** Bytes that the note lost. */
  note: count,
});

/** The whole picture of one account, as known when it was saved (WEBHOOK.md). */
const prospectData = z.strictObject({
  schema: z.literal(SCHEMA),
  account: payloadAccount,
  contacts: z.array(payloadContact),
  opportunity: z.nullable(payloadOpportunity),
  signals: z.array(payloadSignal),
  needs: z.array(payloadNeed),
  questions: z.array(payloadQuestion),
  quotes: z.array(payloadQuote),
  commitments: z.array(payloadCommitment),
  /** The values that show come first, newest first; then their rivals. */
  facts: z.array(payloadFact),
  /** Plain text that reads well in any CRM's note field. */
  note: z.string(),
  source: z.nullable(payloadPage),
  savedBy,
  omitted,
  /** The delivery that this one takes the place of. */
  replaces: z.nullable(line),
});
export type ProspectData = z.infer<typeof prospectData>;

/** The body of a delivery of type `prospect.saved`. */
export const prospectSavedPayload = z.strictObject({
  type: z.literal('prospect.saved'),
  timestamp: isoDate,
  data: prospectData,
});
export type ProspectSavedPayload = z.infer<typeof prospectSavedPayload>;

/** The body of a test event: about no account, so that no receiver makes a record of it. */
export const testPingPayload = z.strictObject({
  type: z.literal('test.ping'),
  timestamp: isoDate,
  data: z.strictObject({
    schema: z.literal(SCHEMA),
    account: z.null(),
    destination: z.strictObject({ id, name: text }),
    savedBy,
  }),
});
export type TestPingPayload = z.infer<typeof testPingPayload>;
