import type { Delivery } from '../domain/delivery.ts';
import type { Settled } from './policy.ts';

/**
 * The row that a store writes when an attempt is over, from the row that it holds now; null where nothing is to be
 * written. The body is the one that is held: an erasure may have changed it meanwhile. An attempt whose lease ran out
 * and was taken by another has no say any more, unless it brings the acceptance.
 */
export function settlement(current: Delivery | undefined, { delivery, holder, accepted }: Settled): Delivery | null {
  if (current === undefined || current.state === 'accepted') return null;
  if (accepted === null && current.lease?.holder !== holder) return null;
  return { ...delivery, body: current.body };
}
