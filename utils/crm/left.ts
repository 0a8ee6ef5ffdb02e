import type { Receipt } from '../domain/account.ts';
import type { Delivery, StepDone } from '../domain/delivery.ts';
import { type Destination, PICTURES } from '../domain/destination.ts';
import type { Id } from '../domain/identifier.ts';
import { FORMER } from './former.ts';
import { ACCOUNT } from './presets/preset.ts';

/** What a destination was sent of an account, and who was erased. `receipt` may be of another computer's deliveries. */
export interface Sent {
  rows: readonly Delivery[];
  receipt: Receipt | null;
  erased: ReadonlySet<Id>;
}

/** A record there that tells of people who were erased here. */
export interface Left {
  /** `account`: the account's own; whether something under it tells of them nobody knows. */
  what: 'contact' | 'note' | 'account';
  /** Its id there. Empty where nobody knows it. */
  record: string;
  link: string | null;
  /** Whether it is ours to delete: made by us, and about nobody else. */
  ours: boolean;
}

/**
 * What deliveries have left there of people who were erased: their records, the notes that told of them, and the account's
 * own record where older notes may, of which the text is not kept any more, or where only another computer sent. What the
 * destination's address led to before it was changed is left too, but for the rep: its ids are not this receiver's.
 */
export function leftOf({ rows, receipt, erased }: Sent, { since }: Pick<Destination, 'since'>): Left[] {
  // One of which nothing has arrived has left nothing.
  const pictures = rows.filter(({ type, steps }) => PICTURES.has(type) && steps.length > 0);
  const isHere = ({ attempts }: Delivery) => (attempts.at(-1)?.at ?? '') >= (since ?? '');
  const [here, before] = [pictures.filter(isHere), pictures.filter((row) => !isHere(row))];
  const isTold = (row: Delivery) => isEmptied(row) || peopleIn(row).some(({ contact }) => erased.has(contact));
  const told = here.filter(isTold);
  const notes = told.flatMap(noteOf).map((record): Left => ({ what: 'note', record, link: null, ours: true }));
  const isPurged = (row: Delivery) => row.hash !== null && !isTold(row);
  const isUnknown = pictures.length === 0 ? receipt !== null : here.some(isPurged) || told.some(namesNothing);
  const left = [
    ...peopleLeft(here, erased),
    ...notes,
    ...(isUnknown ? [accountLeft(here, receipt)] : []),
    ...(before.some((row) => isTold(row) || isPurged(row)) ? [accountLeft(before, null)] : []),
    ...here.flatMap(({ steps }) => steps.filter(({ name }) => name === FORMER)).map(elsewhere),
  ];
  return [...new Map(left.map((one) => [`${one.what} ${one.record}`, one])).values()];
}

/** What an erasure empties told of whom it erased; what is purged of its age has a hash. */
function isEmptied({ body, hash, dueAt }: Delivery): boolean {
  return body === '' && hash === null && dueAt === 0;
}

/** The records of those who are gone. One that is somebody else's as well is not ours to delete. */
function peopleLeft(rows: readonly Delivery[], erased: ReadonlySet<Id>): Left[] {
  const all = rows.flatMap(peopleIn);
  const theirs = Map.groupBy(
    all.filter(({ contact }) => erased.has(contact)),
    ({ record }) => record,
  );
  return [...theirs].map(([record, people]) => {
    const isShared = all.some((one) => one.record === record && !erased.has(one.contact));
    const link = people.findLast((one) => one.link !== null)?.link ?? null;
    return { what: 'contact', record, link, ours: !isShared && people.some(({ made }) => made) };
  });
}

/** What was sent there before it was sent here: whom that told of, nobody knows any more. */
function elsewhere({ record, link }: StepDone): Left {
  return { what: 'account', record: record ?? '', link, ours: false };
}

function accountLeft(rows: readonly Delivery[], receipt: Receipt | null): Left {
  const own = rows.flatMap(({ steps }) => steps).findLast(({ name, record }) => name === ACCOUNT && record !== null);
  const record = own?.record ?? receipt?.remoteId ?? '';
  return { what: 'account', record, link: own?.link ?? receipt?.link ?? null, ours: false };
}

function peopleIn({ steps }: Delivery) {
  return steps.flatMap(({ people = [] }) => people);
}

function noteOf({ steps }: Delivery): string[] {
  return steps.flatMap(({ name, record }) => (name === 'note' && record !== null ? [record] : []));
}

/** The receiver names no records, as a form does. */
function namesNothing({ steps }: Delivery): boolean {
  return steps.every(({ record, people = [] }) => record === null && people.length === 0);
}
