import type { Need } from '../../utils/domain/need.ts';
import type { Question } from '../../utils/domain/question.ts';
import type { Quote } from '../../utils/domain/quote.ts';
import type { ObservedSignal, Signal } from '../../utils/domain/signal.ts';
import { exampleId } from '../domain/examples.ts';

export const NOW = Date.UTC(2026, 10, 25, 9);
const DAY = 24 * 60 * 60 * 1000;

export function daysAgo(days: number): string {
  return new Date(NOW - days * DAY).toISOString();
}

const account = exampleId(1);
let things = 7_000;

/** A signal as read on their site ten days ago, unless said otherwise. */
export function aSignal(kind: Signal['kind'], summary: string, change: Partial<Signal> = {}): Signal {
  const reading: Pick<ObservedSignal, 'method' | 'confidence'> = { method: 'text', confidence: 0.9 };
  const observedAt = daysAgo(10);
  const source = { url: 'https://acme.example/news', title: 'News', capturedAt: observedAt };
  const said = { kind, summary, quote: `${summary}, we say.`, count: null, date: null };
  return { id: exampleId(things++), account, ...said, ...reading, source, observedAt, ...change };
}

export function aQuote(text: string, change: Partial<Quote> = {}): Quote {
  return { id: exampleId(things++), account, text, contact: null, url: null, title: '', keptAt: daysAgo(5), ...change };
}

export function aQuestion(text: string, change: Partial<Question> = {}): Question {
  const fresh = { status: 'planned', answer: null, contact: null, plannedAt: daysAgo(3), settledAt: null } as const;
  return { id: exampleId(things++), account, text, forms: ['open'], because: [], tests: [], ...fresh, ...change };
}

export function aNeed(statement: string, change: Partial<Need> = {}): Need {
  const unsaid = { impact: '', saidBy: null, saidAt: null, quote: null };
  const latent = { kind: 'latent', status: 'hypothesis', notedAt: daysAgo(3) } as const;
  return { id: exampleId(things++), account, statement, evidence: [], ...latent, ...unsaid, ...change };
}
