import { finishedCall } from '../domain/call.ts';
import { commitment } from '../domain/commitment.ts';
import { id } from '../domain/identifier.ts';
import { needKind, needStatus } from '../domain/need.ts';
import { opportunity } from '../domain/opportunity.ts';
import { question } from '../domain/question.ts';
import { signalKind } from '../domain/signal.ts';
import { day, isoDate, line, longText, text, webAddress } from '../domain/text.ts';
import { z } from '../domain/zod.ts';

const page = z.strictObject({ url: webAddress });

/** Something that happened to them: in their page's words, with the sentence that says it. */
export const payloadSignal = z.strictObject({
  id,
  kind: signalKind,
  summary: text,
  quote: z.nullable(text),
  /** How many posts or people; null where the page does not say. */
  count: z.nullable(z.int()),
  /** A year, month or day as ISO 8601 writes it. */
  date: z.nullable(line),
  source: z.nullable(page),
});

export const payloadNeed = z.strictObject({
  id,
  kind: needKind,
  statement: text,
  status: needStatus,
  /** The contact who said it, when, and in which words. */
  saidBy: z.nullable(id),
  saidAt: z.nullable(isoDate),
  quote: z.nullable(text),
  evidence: z.array(z.strictObject({ id, url: z.nullable(webAddress), quote: text })),
});

/** `because` are signals that called for it, `tests` the needs it would test. */
export const payloadQuestion = z.strictObject(
  z.pick(question, { id: true, text: true, forms: true, status: true, answer: true, because: true, tests: true }).shape,
);

/** The buyer's own words. */
export const payloadQuote = z.strictObject({
  id,
  text,
  contact: z.nullable(id),
  at: isoDate,
  source: z.nullable(page),
});

/** The project that is under way, else the last one. `stage` is in the hands of `owner`. */
export const payloadOpportunity = z.strictObject(
  z.pick(opportunity, {
    id: true,
    name: true,
    origin: true,
    amount: true,
    stage: true,
    owner: true,
    outcome: true,
    maturingUntil: true,
  }).shape,
);

/** A promise of ours or theirs. */
export const payloadCommitment = z.strictObject(
  z.pick(commitment, { id: true, by: true, text: true, due: true, status: true }).shape,
);

/** A call that is over. `with` are contacts; without a next step the summary says why. */
export const payloadCall = z.strictObject({
  startedAt: finishedCall.shape.startedAt,
  minutes: finishedCall.shape.minutes,
  with: z.array(id),
  summary: longText,
  nextStep: z.nullable(z.strictObject({ text, due: z.nullable(day) })),
});
export type PayloadCall = z.infer<typeof payloadCall>;
