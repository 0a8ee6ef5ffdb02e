import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';

/** The records without the contacts who objected to being prospected: no payload names them. */
export function withoutObjectors(records: Records): Records {
  const objectors = new Set(records.contacts.filter(({ objectedOn }) => objectedOn !== null).map(({ id }) => id));
  if (objectors.size === 0) return records;
  const named = (id: Id | null) => (id !== null && objectors.has(id) ? null : id);
  const others = (ids: readonly Id[]) => ids.filter((id) => !objectors.has(id));
  return {
    ...records,
    contacts: records.contacts.filter(({ id }) => !objectors.has(id)),
    needs: records.needs.map((need) => ({ ...need, saidBy: named(need.saidBy) })),
    quotes: records.quotes.map((quote) => ({ ...quote, contact: named(quote.contact) })),
    commitments: records.commitments.map((promise) => ({ ...promise, contact: named(promise.contact) })),
    callbacks: records.callbacks.map((callback) => ({ ...callback, contact: named(callback.contact) })),
    touches: records.touches.map((touch) => ({ ...touch, with: others(touch.with) })),
    calls: records.calls.map((call) => ({ ...call, with: others(call.with) })),
  };
}
