import { isSamePage } from '../../utils/domain/page-address.ts';
import { type Showing, type Sought, showing } from '../../utils/domain/showing.ts';
import { z } from '../../utils/domain/zod.ts';

/** What showing something in a tab needs of the browser. */
export interface Hands {
  /** The address of the tab's page; undefined where the browser does not tell. */
  addressOf(tab: number): Promise<string | undefined>;
  /** Runs the show script in the tab, and gives what it returned. */
  show(tab: number, sought: Sought): Promise<unknown>;
}

/** Shows on the page in a tab what was read there, or says why it cannot. */
export async function showInTab(tab: number, sought: Sought, hands: Hands): Promise<Showing> {
  try {
    return z.parse(showing, await hands.show(tab, sought));
  } catch (error) {
    // A tab that went to another site is closed to us again, its address too.
    const address = await hands.addressOf(tab).catch(() => undefined);
    if (address === undefined || !isSamePage(address, sought.url)) return 'elsewhere';
    console.warn(`Not shown: ${error instanceof Error ? error.message : String(error)}`);
    return 'unreachable';
  }
}
