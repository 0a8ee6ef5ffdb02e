import { Webhook } from 'standardwebhooks';
import { z } from '../../../utils/domain/zod.ts';
import { publishedSchema } from '../../schema/published.ts';

const account = z.looseObject({
  id: z.string(),
  name: z.nullable(z.string()),
  domain: z.nullable(z.string()),
  /** Of a picture alone. */
  website: z.optional(z.nullable(z.string())),
});
const list = z.optional(z.array(z.unknown()));
/** As much of a body as this CRM uses; the rest is kept as it came. */
const body = z.looseObject({
  type: z.string(),
  timestamp: z.string(),
  data: z.looseObject({
    account: z.nullable(account),
    contacts: list,
    needs: list,
    questions: list,
    note: z.optional(z.string()),
  }),
});
export type Body = z.infer<typeof body>;

/** One delivery as it arrived. */
export interface Delivery {
  headers: Record<string, string>;
  body: Body;
  verified: boolean;
  /** When it came, ISO 8601. */
  at: string;
  /** The record that this CRM keeps of the account, `crm-1`; null for a test event. */
  record: string | null;
}

type Verdict = { ok: true; body: Body } | { ok: false; status: 401 | 422; why: string };

/**
 * The body, where it is signed with the secret and is what the published schema of its type says; else why it is refused,
 * and the status that says so.
 */
export function verify(secret: string, text: string, headers: Record<string, string>): Verdict {
  let signed: unknown;
  try {
    signed = new Webhook(secret).verify(text, headers);
  } catch (error) {
    return { ok: false, status: 401, why: messageOf(error) };
  }
  try {
    const told = z.parse(body, signed);
    publishedSchema(told.type).parse(told);
    return { ok: true, body: told };
  } catch (error) {
    return { ok: false, status: 422, why: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
