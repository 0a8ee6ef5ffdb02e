/** How safe the history is. */
export interface Safety {
  /** Whether there is anything to lose. */
  kept: boolean;
  /** Whether a destination is told of what is saved. */
  connected: boolean;
  /** When the history was last written into a file, milliseconds since 1970; null where it never was. */
  backedUpAt: number | null;
  /** Whether the disk has little room left. */
  tight: boolean;
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Whether to remind of a backup: the history lives in this browser alone, and no file of it is younger than a month. */
export function wantsBackup({ kept, connected, backedUpAt }: Safety, now: number): boolean {
  return kept && !connected && (backedUpAt === null || now - backedUpAt > MONTH);
}
