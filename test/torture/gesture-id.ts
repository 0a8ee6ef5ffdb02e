import { type Id, nthOf } from '../../utils/domain/identifier.ts';

/** The command of the n-th gesture: the same whenever it is sent again, so that it is done once. */
export function commandOf(n: number): Id {
  return nthOf(`01900000-0000-7000-8000-${n.toString(16).padStart(8, '0')}0000`, 0);
}

/** Which gesture a `webhook-id` tells of: it begins with the id of one of that gesture's events. Null: of none of ours. */
export function gestureOf(webhookId: string): number | null {
  const digits = /^01900000-0000-7000-8000-([0-9a-f]{8})[0-9a-f]{4}-/.exec(webhookId)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}
