import type { Verdict } from './judge.ts';

export interface Figure {
  right: number;
  wrong: number;
  missed: number;
}

/** How often each field was read right, read wrong, and missed. */
export function figuresOf(verdicts: readonly Verdict[]): Map<string, Figure> {
  const byField = Map.groupBy(verdicts, ({ field }) => field);
  const count = (some: readonly Verdict[], outcome: Verdict['outcome']) =>
    some.filter((verdict) => verdict.outcome === outcome).length;
  return new Map(
    [...byField].map(([field, some]) => [
      field,
      { right: count(some, 'right'), wrong: count(some, 'wrong'), missed: count(some, 'missed') },
    ]),
  );
}

export function precision({ right, wrong }: Figure): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Figure): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** Precision and recall of each field, one a line. */
export function scoreTable(figures: ReadonlyMap<string, Figure>): string {
  const inOrder = [...figures].sort(([a], [b]) => a.localeCompare(b));
  const lines = inOrder.map(([field, figure]) => {
    const counts = [figure.right, figure.wrong, figure.missed].map((count) => String(count).padStart(7)).join('');
    return `${field.padEnd(24)}${precision(figure).toFixed(3).padStart(9)}${recall(figure).toFixed(3).padStart(8)}${counts}`;
  });
  return ['field                   precision  recall  right  wrong missed', ...lines].join('\n');
}

/** Facts by the confidence that they state, in tenths: how many there are, and how many of them are right. */
export function calibrationTable(verdicts: readonly Verdict[]): string {
  const stated = verdicts.flatMap(({ outcome, confidences }) =>
    confidences.map((confidence) => ({
      tenth: Math.min(9, Math.floor(confidence * 10 + 1e-9)),
      right: outcome === 'right',
    })),
  );
  const byTenth = [...Map.groupBy(stated, ({ tenth }) => tenth)].sort(([a], [b]) => a - b);
  const lines = byTenth.map(([tenth, facts]) => {
    const right = facts.filter((fact) => fact.right).length;
    const range = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`;
    return `${range.padEnd(16)}${String(facts.length).padStart(7)}${String(right).padStart(7)}${(right / facts.length).toFixed(3).padStart(8)}`;
  });
  return ['confidence        facts  right   share', ...lines].join('\n');
}
