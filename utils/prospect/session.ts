import { batch, computed, signal } from '@preact/signals';
import type { Unreadable } from '../bridge/protocol.ts';
import { accountKeys } from '../domain/account.ts';
import type { Capture } from '../domain/capture.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import type { Draft } from '../domain/draft.ts';
import type { AccountFact } from '../domain/fact.ts';
import { typedHost } from '../domain/host.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { emptyDraft } from './draft.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { gesturesOf } from './gestures.ts';
import { accountPicture } from './picture.ts';
import { messageOf, saveStatus, type Trouble } from './status.ts';
import type { World } from './world.ts';

const BY_HAND = 'by-hand';

export type Session = ReturnType<typeof openSession>;

/** One look at one prospect: what the page says, what is known, what is being typed, how far the last save got. */
export function openSession(world: World, tab: number) {
  const looking = signal(true);
  const unreadable = signal<Unreadable | null>(null);
  const page = signal<Capture | null>(null);
  const byHand = signal(false);
  const records = signal<Records | null>(null);
  const deliveries = signal<Delivery[]>([]);
  const destinations = signal<Destination[]>([]);
  const draft = signal(emptyDraft(tab, BY_HAND, world.mint(), world.now()));
  const busy = signal(false);
  const trouble = signal<Trouble | null>(null);

  /** The page's capture, unless the rep adds an account by hand beside it. */
  const capture = computed(() => (byHand.value ? null : page.value));
  const facts = computed(() => accountPicture(records.value, capture.value));
  const typing = computed(() => !records.value && (byHand.value || (capture.value !== null && keysOf().length === 0)));
  const status = computed(() => saveStatus(records.value, deliveries.value, destinations.value));

  const notKept = (error: unknown) => {
    trouble.value = { kind: 'draft-not-kept', detail: messageOf(error) };
  };
  let keeper = new DraftKeeper(world, draft.value.id, notKept);

  const keysOf = () => keysIn(draft.value, capture.value);

  /** Shows an account: its records and how far its last save got. */
  async function show(known: Records | undefined): Promise<void> {
    const sent = known ? await world.deliveriesOf(known.account.id) : [];
    batch(() => {
      records.value = known ?? null;
      deliveries.value = sent;
    });
  }

  /**
   * Shows what belongs to the page, or to the account being added by hand: all at once, when all of it is there, so
   * that nothing typed in what shows is replaced.
   */
  async function turnTo(hand: boolean): Promise<void> {
    await keeper.flush();
    const seen = hand ? null : page.value;
    const empty = emptyDraft(tab, BY_HAND, world.mint(), world.now());
    const key = hand ? BY_HAND : (keysIn(empty, seen)[0] ?? seen?.page.url ?? BY_HAND);
    const kept = await world.findDraft(tab, key);
    const fresh = emptyDraft(tab, key, empty.command, world.now());
    const next = kept ? { ...kept, id: fresh.id, tab } : fresh;
    const known = await world.recordsByKeys(keysIn(next, seen));
    const sent = known ? await world.deliveriesOf(known.account.id) : [];
    await keeper.flush();
    keeper = new DraftKeeper(world, kept?.id ?? fresh.id, notKept);
    batch(() => {
      byHand.value = hand;
      draft.value = next;
      records.value = known ?? null;
      deliveries.value = sent;
    });
  }

  async function look(): Promise<void> {
    const [answer, targets] = await Promise.all([world.call('capture', { tab }), world.destinations()]);
    destinations.value = targets;
    if (answer.ok) page.value = answer.capture;
    else unreadable.value = answer.why;
    await turnTo(false);
    if (!answer.ok && (draft.value.name !== '' || draft.value.domain !== '')) byHand.value = true;
    looking.value = false;
  }

  /** Any change of the draft; it is on disk within 250 ms. */
  function type(change: Partial<Draft>): void {
    const changedAt = new Date(world.now()).toISOString();
    draft.value = { ...draft.value, ...change, command: world.mint(), changedAt };
    keeper.keep(draft.value);
  }

  /** Typing whose account it is: says at once whether it is already known. */
  async function identify(change: Pick<Draft, 'name'> | Pick<Draft, 'domain'>): Promise<void> {
    type(change);
    const found = await world.recordsByKeys(keysOf());
    if (found && found.account.id !== records.value?.account.id) await show(found);
  }

  async function refresh(account: Id): Promise<void> {
    if (records.value?.account.id === account) await show(await world.recordsOf(account));
  }

  const gestures = gesturesOf({
    world,
    draft,
    capture,
    records,
    looking,
    busy,
    trouble,
    show,
    type,
    keeper: () => keeper,
  });

  return {
    looking,
    unreadable,
    page,
    capture,
    byHand,
    typing,
    records,
    destinations,
    draft,
    facts,
    status,
    busy,
    trouble,
    look,
    turnTo,
    type,
    identify,
    refresh,
    ...gestures,
    /** Writes the draft now: the popup is about to go. */
    flush: () => keeper.flush(),
    rereadDestinations: async () => {
      destinations.value = await world.destinations();
    },
  };
}

/** The keys by which an account is found: what the rep typed, and what its page says. */
function keysIn({ name, domain }: Draft, capture: Capture | null): string[] {
  const typed: Pick<AccountFact, 'field' | 'value'>[] = [];
  if (name.trim() !== '') typed.push({ field: 'name', value: name });
  const host = typedHost(domain);
  if (host) typed.push({ field: 'domain', value: host });
  return accountKeys([...typed, ...(capture?.facts ?? [])]);
}
