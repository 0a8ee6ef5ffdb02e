import type { Notice } from '../../utils/bridge/notices.ts';
import type { Destination } from '../../utils/domain/destination.ts';
import type { Changed } from '../../utils/domain/outbox-change.ts';

/** Changes that come within this time of others are told together, milliseconds: each notice has pages read anew. */
const CALM = 250;

/** Tells what deliveries change: the first at once, what comes soon after all at once. */
export function gathered(announce: (news: Notice) => void): (changed: readonly (Changed | null)[]) => void {
  const accounts = new Set<string>();
  const shown = new Map<string, string>();
  let isMoved = false;
  let isCalm = true;

  function tell(): void {
    if (accounts.size === 0 && !isMoved) {
      isCalm = true;
      return;
    }
    for (const account of accounts) announce({ about: 'account', account });
    announce({ about: 'outbox' });
    if (isMoved) announce({ about: 'destinations' });
    accounts.clear();
    isMoved = false;
    isCalm = false;
    setTimeout(tell, CALM);
  }

  return (changed) => {
    for (const done of changed) {
      if (!done) continue;
      accounts.add(done.row.account);
      if (done.destination && shown.get(done.destination.id) !== standing(done.destination)) {
        shown.set(done.destination.id, standing(done.destination));
        isMoved = true;
      }
    }
    if (isCalm) tell();
  };
}

/** What pages show of a destination besides when it last accepted something, which the outbox's own notice tells. */
function standing({ state, pause, recovered, failing }: Destination): string {
  return JSON.stringify([state, pause, recovered, failing === null]);
}
