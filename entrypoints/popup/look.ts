import { snapshot } from '../../utils/capture/snapshot.ts';
import { mint } from '../../utils/domain/identifier.ts';
import { z } from '../../utils/domain/zod.ts';
import type { Looked, Unreadable } from '../../utils/prospect/world.ts';

/** What a look at a tab needs of the browser. */
export interface Eyes {
  /** The address of the tab's page; undefined where the browser does not tell. */
  addressOf(tab: number): Promise<string | undefined>;
  /** Runs the capture script in the tab, and gives what it returned. */
  inject(tab: number): Promise<unknown>;
}

/** What understands a page is the heaviest part of Entente: it is loaded while the page is being read. */
const understanding = import('./understanding.ts');

/** A page that answers later than this is busy with itself; the rep is not kept waiting. Milliseconds. */
const PATIENCE = 8_000;
const HTML = ['text/html', 'application/xhtml+xml'];

/** Reads the page in a tab and says what it understands of it, or why it cannot. */
export async function look(tab: number, eyes: Eyes): Promise<Looked> {
  const address = (await eyes.addressOf(tab)) ?? '';
  let raw: unknown;
  try {
    raw = await Promise.race([eyes.inject(tab), patience()]);
  } catch (error) {
    return { ok: false, why: reasonOf(address, error) };
  }
  const taken = z.safeParse(snapshot, raw);
  if (!taken.success) return { ok: false, why: 'not-understood' };
  if (taken.data.contentType === 'application/pdf') return { ok: false, why: 'pdf' };
  if (!HTML.includes(taken.data.contentType)) return { ok: false, why: 'not-a-page' };
  const { understandSnapshot } = await understanding;
  return {
    ok: true,
    capture: understandSnapshot(taken.data, { now: Date.now(), clock: () => performance.now(), mint }),
  };
}

class TooLate extends Error {}

function patience(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new TooLate()), PATIENCE));
}

// Browsers tell by their words alone why they do not inject (Chromium 156, Firefox 153). Any other words mean that
// the page is out of reach as well, and say so to whoever develops.
function reasonOf(address: string, error: unknown): Unreadable {
  if (error instanceof TooLate) return 'no-answer';
  const said = error instanceof Error ? error.message : String(error);
  if (/error page/i.test(said)) return 'error-page';
  if (address.startsWith('file:')) return 'file';
  if (/\.pdf($|[?#])/i.test(address)) return 'pdf';
  if (!/cannot|missing host permission|gallery/i.test(said)) console.warn(`No capture: ${said}`);
  return 'restricted';
}
