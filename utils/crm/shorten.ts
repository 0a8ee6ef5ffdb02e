import { type Fact, MANIFOLD } from '../domain/fact.ts';
import type { Records } from '../domain/records.ts';
import { webAddress } from '../domain/text.ts';
import type { PayloadCall } from './payload-discovery.ts';

/** What is left of a text where a whole picture is too long, in UTF-16 code units. */
const SHORT = 500;
/** What is left of a call's summary, likewise. */
const SHORT_SUMMARY = 4_000;
/** Of one account's or contact's manifold values, this many of a field are left, the last that were seen. */
const LEFT = 20;

/**
 * Records whose texts are short enough for any one account to fit in a body, and how many values were cut or left
 * out. Half an address leads nowhere, so that one which is too long is left out.
 */
export function shortened(records: Records): { records: Records; values: number } {
  let values = 0;
  const short = (text: string) => {
    if (text.length > SHORT) values++;
    return cut(text, SHORT);
  };
  const shortFacts = <Kind extends Fact>(facts: readonly Kind[]): Kind[] => {
    const last = [...MANIFOLD].flatMap((field) => facts.filter((fact) => fact.field === field).slice(-LEFT));
    const kept = facts.filter((fact) => !isLongAddress(fact) && (!MANIFOLD.has(fact.field) || last.includes(fact)));
    values += facts.length - kept.length;
    return kept.map((fact) => ({ ...fact, value: short(fact.value) }));
  };
  const shorter = {
    ...records,
    account: { ...records.account, facts: shortFacts(records.account.facts) },
    contacts: records.contacts.map((contact) => ({ ...contact, facts: shortFacts(contact.facts) })),
    questions: records.questions.map((question) => ({
      ...question,
      text: short(question.text),
      answer: question.answer === null ? null : short(question.answer),
    })),
    needs: records.needs.map((need) => ({
      ...need,
      statement: short(need.statement),
      quote: need.quote === null ? null : short(need.quote),
      evidence: need.evidence.map((piece) => ({ ...piece, quote: short(piece.quote) })),
    })),
    quotes: records.quotes.map((quote) => ({ ...quote, text: short(quote.text) })),
    commitments: records.commitments.map((promise) => ({ ...promise, text: short(promise.text) })),
  };
  return { records: shorter, values };
}

function isLongAddress({ value }: Fact): boolean {
  return value.length > SHORT && webAddress.safeParse(value.slice(0, SHORT)).success;
}

/** A call as it is and as it is cut short, and how many values that cuts. */
export function shortCall(whole: PayloadCall): { whole: PayloadCall; short: PayloadCall; values: number } {
  const { summary, nextStep } = whole;
  const short = {
    ...whole,
    summary: cut(summary, SHORT_SUMMARY),
    nextStep: nextStep && { ...nextStep, text: cut(nextStep.text, SHORT) },
  };
  const values = Number(short.summary !== summary) + Number(short.nextStep?.text !== nextStep?.text);
  return { whole, short, values };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
