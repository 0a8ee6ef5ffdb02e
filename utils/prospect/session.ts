import { batch, computed, signal } from '@preact/signals';
import { recognised } from '../domain/account.ts';
import type { Capture } from '../domain/capture.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Destination } from '../domain/destination.ts';
import { type Draft, emptyDraft } from '../domain/draft.ts';
import { thingId } from '../domain/gesture.ts';
import type { Id } from '../domain/identifier.ts';
import type { Records } from '../domain/records.ts';
import { BY_HAND, draftFor, draftKey, keysIn } from './belongings.ts';
import { changesSince } from './changes.ts';
import { saveOf } from './draft.ts';
import { draftKeeper } from './draft-keeper.ts';
import { follower } from './follow.ts';
import { gesturesOf } from './gestures.ts';
import { accountPicture } from './picture.ts';
import { messageOf, saveStatus, type Trouble, troubleOf } from './status.ts';
import type { Likely, Unreadable, World } from './world.ts';

export type Session = ReturnType<typeof openSession>;

/** One look at one prospect: what the page says, what is known, what is being typed, how far the last save got. */
export function openSession(world: World, tab: number) {
  const looking = signal(true);
  const opened = Promise.withResolvers<void>();
  const unreadable = signal<Unreadable | null>(null);
  const page = signal<Capture | null>(null);
  const byHand = signal(false);
  const records = signal<Records | null>(null);
  /** The account that this one may be: asked once. */
  const likely = signal<Likely | null>(null);
  const deliveries = signal<Delivery[]>([]);
  const destinations = signal<Destination[]>([]);
  const draft = signal(emptyDraft(tab, BY_HAND, world.mint(), world.now()));
  const busy = signal(false);
  const trouble = signal<Trouble | null>(null);
  /** Whether the tab has gone on to another page, which is shown, or away to one that cannot be read. */
  const tabWent = signal<'on' | 'away' | null>(null);

  /** The page's capture, unless the rep adds an account by hand beside it. */
  const capture = computed(() => (byHand.value ? null : page.value));
  const facts = computed(() => accountPicture(records.value, capture.value));
  const changes = computed(() => changesSince(records.value, capture.value));
  const typing = computed(() => !records.value && (byHand.value || (capture.value !== null && keysOf().length === 0)));
  const knownBy = computed(() => records.value && recognised(keysOf(), records.value.account.keys));
  const status = computed(() => saveStatus(records.value, deliveries.value, destinations.value));

  /** The drafts of which it was said whether their account is the one that it looks like. */
  const told = new Set<string>();

  const notKept = (error: unknown) => {
    trouble.value = { kind: 'draft-not-kept', detail: messageOf(error) };
  };
  let keeper = draftKeeper(world, draft.value.id, notKept);

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
   * Shows what belongs to a page, or to the account being added by hand: all at once, when all of it is there, so
   * that nothing typed in what shows is replaced. Another page of the same account leaves its draft as it is.
   */
  async function turnTo(hand: boolean, next = page.value): Promise<void> {
    await keeper.flush();
    const before = records.value;
    const seen = hand ? null : next;
    const key = draftKey(seen);
    const stays = !looking.value && draft.value.key === key;
    const found = await draftFor(world, tab, key);
    const known = await world.recordsByKeys(keysIn(stays ? draft.value : found.draft, seen));
    const sent = known ? await world.deliveriesOf(known.account.id) : [];
    await keeper.flush();
    // A save under way ends on what it saves, and what it changed is looked up anew.
    if (busy.value || records.value !== before) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return turnTo(hand, next);
    }
    if (!stays) keeper = draftKeeper(world, found.row, notKept);
    batch(() => {
      byHand.value = hand;
      page.value = next;
      if (!stays) draft.value = found.draft;
      records.value = known ?? null;
      likely.value = null;
      deliveries.value = sent;
    });
    if (seen && !known && !told.has(key)) void compare(seen);
  }

  /** Looks for a known account that this one may be. Nothing waits for it, and where it fails nothing is lost. */
  async function compare(seen: Capture): Promise<void> {
    const { key } = draft.value;
    try {
      const found = await world.likely(saveOf(draft.value, seen, null));
      if (draft.value.key === key && !records.value) likely.value = found;
    } catch (error) {
      trouble.value = troubleOf(error);
    }
  }

  /** Answers whether this is the account that it looks like. */
  async function tell(same: boolean): Promise<void> {
    const asked = likely.value;
    likely.value = null;
    told.add(draft.value.key);
    if (asked && same) await show(asked.records);
  }

  async function look(): Promise<void> {
    const [answer, targets] = await Promise.all([world.look(tab), world.destinations()]);
    destinations.value = targets;
    if (!answer.ok) unreadable.value = answer.why;
    await turnTo(false, answer.ok ? answer.capture : null);
    if (!answer.ok && (draft.value.name !== '' || draft.value.domain !== '')) byHand.value = true;
    looking.value = false;
    opened.resolve();
  }

  const follow = follower({
    shown: () => page.value,
    opened: opened.promise,
    capture: () => world.look(tab),
    async turnTo(next) {
      await turnTo(byHand.value, next);
      unreadable.value = null;
      tabWent.value = 'on';
    },
    lose: () => {
      tabWent.value = 'away';
    },
  });

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
    likely,
    tell,
    knownBy,
    destinations,
    draft,
    facts,
    changes,
    status,
    busy,
    trouble,
    tabWent,
    look,
    follow,
    turnTo: (hand: boolean) => turnTo(hand),
    type,
    identify,
    refresh,
    ...gestures,
    /** The account that this is about: known, or the one that a save of the draft makes. */
    accountToBe: (): Id => records.value?.account.id ?? thingId(draft.value.command, 0),
    /** Writes the draft now: the popup is about to go. */
    flush: () => keeper.flush(),
    rereadDestinations: async () => {
      destinations.value = await world.destinations();
    },
  };
}
