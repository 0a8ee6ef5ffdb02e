import type { Capture } from '../domain/capture.ts';
import { isSamePage } from '../domain/page-address.ts';
import type { Looked } from './world.ts';

/** An application changes the address first and its content a little later: it is read again then. Milliseconds. */
const SETTLED = 700;

/** What following a tab sees and changes of a session. */
interface Scene {
  /** The page that the session shows; null while it shows none. */
  shown(): Capture | null;
  /** Resolves when the session has had its first look. */
  opened: Promise<void>;
  capture(): Promise<Looked>;
  turnTo(capture: Capture): Promise<void>;
  /** The tab has gone where it cannot be read. */
  lose(): void;
}

/**
 * Follows a tab from page to page: reads the new one at once, and once more when it has settled.
 *
 * @returns to be told each address that the tab shows; undefined where the browser keeps it to itself
 */
export function follower({ shown, opened, capture, turnTo, lose }: Scene) {
  let heading: string | undefined;

  async function readOnce(isStill: () => boolean): Promise<void> {
    const answer = await capture();
    if (!isStill()) return;
    if (!answer.ok) lose();
    else if (!saysTheSame(answer.capture, shown())) await turnTo(answer.capture);
  }

  return async (address: string | undefined): Promise<void> => {
    const page = shown();
    const known = heading ?? page?.page.url;
    if (address !== undefined && known !== undefined && isSamePage(address, known)) return;
    const settled = new Promise((resolve) => setTimeout(resolve, SETTLED));
    heading = address;
    const isStill = () => heading === address;
    await opened;
    const first = shown();
    if (!isStill()) return;
    if (address === undefined || !first || !isSamePage(address, first.page.url)) await readOnce(isStill);
    await settled;
    if (isStill() && address !== undefined) await readOnce(isStill);
  };
}

/** Whether two looks found the same: no need to show the second, whose ids and date alone are new. */
function saysTheSame(one: Capture, other: Capture | null): boolean {
  return said(one) === said(other);
}

function said(capture: Capture | null): string {
  return JSON.stringify(capture, (name, value: unknown) =>
    name === 'id' || name === 'capturedAt' ? undefined : value,
  );
}
