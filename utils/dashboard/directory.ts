import { batch, signal } from '@preact/signals';
import type { Id } from '../domain/identifier.ts';
import { type Trouble, troubleOf } from '../prospect/status.ts';
import { EVERYTHING, type Query } from './query.ts';

/** A piece of a text in which something was found. */
export interface Piece {
  text: string;
  found: boolean;
}

/** An account as the list shows it. */
export interface Line {
  account: Id;
  name: string;
  domain: string;
  place: string;
  stage: string | null;
  owner: string | null;
  /** The day of the newest event, ISO 8601. */
  newest: string;
  /** What was found in it, where that is not its name: the match and the words around it. */
  found: readonly Piece[];
}

/** One page of the list. */
interface Found {
  lines: readonly Line[];
  /** Where the next page begins; null at the end. */
  next: unknown;
  /** The search stopped at its bound: there may be more, and another word would find them. */
  refine: boolean;
  /** The words that were searched in place of those asked, of which nothing has one. */
  meant: string | null;
}

export type Find = (query: Query, after: unknown) => Promise<Found>;
export type Directory = ReturnType<typeof openDirectory>;

/** The list of accounts: what is asked, what was found so far. An answer that comes late gives way to a later question. */
export function openDirectory(find: Find) {
  const query = signal(EVERYTHING);
  /** Null before the first answer. */
  const lines = signal<readonly Line[] | null>(null);
  const next = signal<unknown>(null);
  const refine = signal(false);
  const meant = signal<string | null>(null);
  const trouble = signal<Trouble | null>(null);
  let turn = 0;

  async function read(asked: Query, after: unknown, before: readonly Line[]): Promise<void> {
    const mine = ++turn;
    try {
      const found = await find(asked, after);
      if (mine !== turn) return;
      batch(() => {
        const known = new Set(before.map(({ account }) => account));
        lines.value = [...before, ...found.lines.filter(({ account }) => !known.has(account))];
        next.value = found.next;
        refine.value = found.refine;
        meant.value = found.meant;
        trouble.value = null;
      });
    } catch (error) {
      if (mine === turn) trouble.value = troubleOf(error);
    }
  }

  return {
    query,
    lines,
    next,
    refine,
    meant,
    trouble,
    async ask(asked: Query): Promise<void> {
      query.value = asked;
      await read(asked, null, []);
    },
    /** Reads the next page below what is there. */
    async further(): Promise<void> {
      if (next.value !== null) await read(query.value, next.value, lines.value ?? []);
    },
  };
}
