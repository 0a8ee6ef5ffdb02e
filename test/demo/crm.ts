import type { Surface } from '../browsers/surface.ts';
import { demoCrm } from './crm/demo.ts';
import { nodeRedCrm } from './crm/node-red.ts';
import { trytonCrm } from './crm/tryton.ts';

/** What the demo delivers to. */
export interface Crm {
  /** What the destination is called. */
  name: string;
  /** Where a person sees what arrived; null where it has no page. */
  page: string | null;
  /** Adds it as a destination, through the options page, as a person does. */
  connect(options: Surface): Promise<void>;
  /** How many leads it has made of projects; null where it makes none. */
  leads: (() => Promise<number>) | null;
  /** What it holds by now, in a sentence. */
  holds(): Promise<string>;
  /** Puts what it holds into the file, one JSON line each. @returns the demo's last line */
  record(file: string): Promise<object>;
  close(): Promise<void>;
}

/** The CRMs that `--crm` may name: opened for the extension of this origin. */
export const CRMS: Record<string, (origin: string) => Promise<Crm>> = {
  demo: demoCrm,
  tryton: trytonCrm,
  'node-red': nodeRedCrm,
};
