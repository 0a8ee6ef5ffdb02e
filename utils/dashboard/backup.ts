/** How safe the history is. */
export interface Safety {
  /** How many accounts there are to lose; more than `ENOUGH` count as so many. */
  accounts: number;
  /** Whether a destination is told of what is saved. */
  connected: boolean;
  /** When the history was last written into a file, milliseconds since 1970; null where it never was. */
  backedUpAt: number | null;
  /** Whether the disk has little room left. */
  tight: boolean;
}

/** A history of fewer accounts is begun anew as easily. */
export const ENOUGH = 10;
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Whether to remind of a backup: the history lives in this browser alone, and no file of it is younger than a month. */
export function wantsBackup({ accounts, connected, backedUpAt }: Safety, now: number): boolean {
  return accounts >= ENOUGH && !connected && (backedUpAt === null || now - backedUpAt > MONTH);
}
