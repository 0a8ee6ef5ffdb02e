import type { Edge } from './account.ts';
import type { Event } from './event.ts';
import type { Id } from './identifier.ts';

/**
 * The merges in force after some events: those that none undid from the same end, whatever the order of arrival. One that
 * names other ends undoes nothing: it would be known to the history of some of these accounts and not of others.
 */
export function mergesIn(events: readonly Event[]): Edge[] {
  const undone = new Set<string>();
  const ends = (...ids: Id[]) => ids.join(' ');
  const edges: Edge[] = [];
  for (const { id, type, subject, data } of events) {
    if (type === 'accounts.unmerged') undone.add(ends(data.merge, subject.account, data.other));
    if (type === 'contacts.unmerged') undone.add(ends(data.merge, subject.contact, data.other));
    if (type === 'accounts.merged') edges.push({ id, of: 'accounts', one: subject.account, other: data.other });
    if (type === 'contacts.merged') edges.push({ id, of: 'contacts', one: subject.contact, other: data.other });
  }
  return edges.filter(({ id, one, other }) => !undone.has(ends(id, one, other))).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What edges join: each id that one names, with the smallest of those that it is one with. */
export function components(edges: readonly Pick<Edge, 'one' | 'other'>[]): Map<Id, Id> {
  const towards = new Map<Id, Id>();
  const rootOf = (id: Id): Id => {
    let root = id;
    for (let next = towards.get(root); next !== undefined; next = towards.get(root)) root = next;
    return root;
  };
  for (const { one, other } of edges) {
    const [small, large] = [rootOf(one), rootOf(other)].sort();
    if (small !== undefined && large !== undefined && small !== large) towards.set(large, small);
  }
  return new Map(edges.flatMap(({ one, other }) => [one, other].map((id) => [id, rootOf(id)])));
}

/** The id that an account goes by: the smallest of those that it was merged with. */
export function accountIn(merges: readonly Edge[], id: Id): Id {
  return components(merges.filter(({ of }) => of === 'accounts')).get(id) ?? id;
}

/** All ids that an account or a contact goes or went by, its own among them. */
export function idsOf(merges: readonly Edge[], of: Edge['of'], id: Id): Id[] {
  const found = components(merges.filter((edge) => edge.of === of));
  const root = found.get(id) ?? id;
  return [root, ...[...found].flatMap(([one, its]) => (its === root && one !== root ? [one] : []))].sort();
}

/** The id that a contact goes by: the smallest of those that they were merged with. */
export function contactIn(merges: readonly Edge[], id: Id): Id {
  return components(merges.filter(({ of }) => of === 'contacts')).get(id) ?? id;
}
