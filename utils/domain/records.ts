import type { Account } from './account.ts';
import { call } from './call.ts';
import { callback } from './callback.ts';
import { commitment } from './commitment.ts';
import { contact } from './contact.ts';
import { handoff } from './handoff.ts';
import { need } from './need.ts';
import { note } from './note.ts';
import { opportunity } from './opportunity.ts';
import { probe, response } from './probe.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { signal } from './signal.ts';
import { touch } from './touch.ts';
import type { z } from './zod.ts';

/** The lists of records that an account has, by name, with what one of each is. Every record has `id` and `account`. */
export const PARTS = {
  contacts: contact,
  signals: signal,
  questions: question,
  needs: need,
  quotes: quote,
  notes: note,
  opportunities: opportunity,
  handoffs: handoff,
  commitments: commitment,
  touches: touch,
  probes: probe,
  responses: response,
  callbacks: callback,
  calls: call,
} as const;
export type Part = keyof typeof PARTS;
type RecordOf<Name extends Part> = z.infer<(typeof PARTS)[Name]>;
type Parts = { readonly [Name in Part]: readonly RecordOf<Name>[] };

/** All that is derived from the events of one account, or of several that were merged into one. */
export interface Records extends Parts {
  readonly account: Account;
}

/** An account of which nothing but itself is known. */
export const NO_PARTS: Parts = {
  contacts: [],
  signals: [],
  questions: [],
  needs: [],
  quotes: [],
  notes: [],
  opportunities: [],
  handoffs: [],
  commitments: [],
  touches: [],
  probes: [],
  responses: [],
  callbacks: [],
  calls: [],
};
