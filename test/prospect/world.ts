import type { Call } from '../../utils/bridge/client.ts';
import { type Command, gestureOf } from '../../utils/commands/command.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { likeKeysOf } from '../../utils/prospect/likely.ts';
import type { Looked, World } from '../../utils/prospect/world.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { dropDraft, findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { likelyAccount } from '../../utils/store/likely.ts';
import { perform as run } from '../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { means } from '../store/samples.ts';

interface Wish {
  capture: () => Looked;
  /** Runs before a gesture; throws in place of a background that fails. */
  before?: () => void;
}

/** A session's world over a real store, with the background's gestures run at once. */
export function worldOf(db: Database, { capture, before }: Wish): World {
  const perform = (command: Command) => {
    before?.();
    return run(db, gestureOf(command), means());
  };
  // The test's background answers the one method that a session calls.
  const call = ((_method: 'perform', command: Command) => perform(command)) as unknown as Call;
  return {
    now: () => Date.UTC(2026, 10, 23),
    mint,
    call,
    look: async () => capture(),
    recordsOf: (account) => recordsOf(db, account),
    recordsByKeys: (keys) => recordsByKeys(db, keys),
    async likely(save) {
      const found = await likelyAccount(db, likeKeysOf(save));
      const records = found && (await recordsOf(db, found.account));
      return records ? { records, likeness: found.likeness } : null;
    },
    deliveriesOf: (account) => deliveriesOf(db, account),
    destinations: () => readDestinations(db),
    findDraft: (tab, key) => findDraft(db, tab, key),
    keepDraft: (draft, instead) => keepDraft(db, draft, instead),
    dropDraft: (id) => dropDraft(db, id),
    keepFromEviction: async () => {},
  };
}
