import { id } from '../domain/identifier.ts';
import { isoDate, text } from '../domain/text.ts';
import { z } from '../domain/zod.ts';
import { payloadAccount, payloadContact, payloadFact, payloadPage } from './payload-account.ts';
import {
  payloadCall,
  payloadCommitment,
  payloadNeed,
  payloadOpportunity,
  payloadQuestion,
  payloadQuote,
  payloadSignal,
} from './payload-discovery.ts';
import { ending, SCHEMA, savedBy } from './payload-envelope.ts';
import { NOTICES, type Notice } from './payload-notice.ts';

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
  ...ending,
});
export type ProspectData = z.infer<typeof prospectData>;

/** A save: the whole picture as known then. */
const prospectSavedPayload = z.strictObject({
  type: z.literal('prospect.saved'),
  timestamp: isoDate,
  data: prospectData,
});
export type ProspectSavedPayload = z.infer<typeof prospectSavedPayload>;

/** A call is over: the whole picture, and the call. `with` are contacts of the picture. */
const discoveryCompletedPayload = z.strictObject({
  type: z.literal('discovery.completed'),
  timestamp: isoDate,
  data: z.extend(prospectData, { call: payloadCall }),
});
export type DiscoveryCompletedPayload = z.infer<typeof discoveryCompletedPayload>;

/** The body of a test event: about no account, so that no receiver makes a record of it. */
const testPingPayload = z.strictObject({
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

/** What a gesture tells a destination. */
export type Payload = ProspectSavedPayload | DiscoveryCompletedPayload | Notice;

/** The body of a delivery, by its type. */
export const PAYLOADS = {
  'prospect.saved': prospectSavedPayload,
  'discovery.completed': discoveryCompletedPayload,
  ...NOTICES,
  'test.ping': testPingPayload,
};
