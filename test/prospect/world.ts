import type { Call } from '../../utils/bridge/client.ts';
import type { Args } from '../../utils/bridge/protocol.ts';
import { keepingQuote, notingNeed, planningQuestion } from '../../utils/commands/add.ts';
import { savingProspect } from '../../utils/commands/save-prospect.ts';
import type { Gesture } from '../../utils/domain/gesture.ts';
import { mint } from '../../utils/domain/identifier.ts';
import type { Looked, World } from '../../utils/prospect/world.ts';
import type { Database } from '../../utils/store/database.ts';
import { readDestinations } from '../../utils/store/destinations.ts';
import { dropDraft, findDraft, keepDraft } from '../../utils/store/drafts.ts';
import { perform } from '../../utils/store/perform.ts';
import { deliveriesOf, recordsByKeys, recordsOf } from '../../utils/store/read.ts';
import { means } from '../store/samples.ts';

interface Wish {
  capture: () => Looked;
  /** Runs before a gesture; throws in place of a background that fails. */
  before?: () => void;
}

/** A session's world over a real store, with the background's gestures run at once. */
export function worldOf(db: Database, { capture, before }: Wish): World {
  const gesture = (asked: Gesture) => {
    before?.();
    return perform(db, asked, means());
  };
  const background = {
    saveProspect: (args: Args<'saveProspect'>) => gesture(savingProspect(args)),
    planQuestion: (args: Args<'planQuestion'>) => gesture(planningQuestion(args)),
    noteNeed: (args: Args<'noteNeed'>) => gesture(notingNeed(args)),
    keepQuote: (args: Args<'keepQuote'>) => gesture(keepingQuote(args)),
  };
  // The test's background answers the methods that a session calls.
  const call = ((method: keyof typeof background, args: never) => background[method](args)) as unknown as Call;
  return {
    now: () => Date.UTC(2026, 10, 23),
    mint,
    call,
    look: async () => capture(),
    recordsOf: (account) => recordsOf(db, account),
    recordsByKeys: (keys) => recordsByKeys(db, keys),
    deliveriesOf: (account) => deliveriesOf(db, account),
    destinations: () => readDestinations(db),
    findDraft: (tab, key) => findDraft(db, tab, key),
    keepDraft: (draft, instead) => keepDraft(db, draft, instead),
    dropDraft: (id) => dropDraft(db, id),
    keepFromEviction: async () => {},
  };
}
