import { gestureOf } from './gesture-id.ts';

/** What came of it all; but for `received`, which is to be all of them, nothing is as it must be. */
export interface Tally {
  received: number;
  /** Gestures of which no delivery was taken. */
  lost: number;
  /** Ids that came with two bodies. */
  conflicting: number;
  /** Gestures whose delivery came while an older one of its account was not taken yet. */
  misordered: number;
  /** Ids taken that no gesture, or another of the same gesture, accounts for. */
  strange: number;
}

/** What a receiver writes down of all that comes, whatever it answers. Gesture n is of account n modulo how many there are. */
export class Ledger {
  readonly #accounts: number;
  readonly #bodies = new Map<string, string>();
  readonly #tried = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #done = new Set<number>();
  readonly #conflicting = new Set<string>();
  readonly #misordered = new Set<number>();

  constructor(accounts: number) {
    this.#accounts = accounts;
  }

  /** How many deliveries were taken, each counted once. */
  get taken(): number {
    return this.#taken.size;
  }

  /** A request with a whole body came. Gives how many came with that id before. */
  came(id: string, body: string): number {
    const before = this.#bodies.get(id);
    if (before === undefined) this.#bodies.set(id, body);
    else if (before !== body) this.#conflicting.add(id);
    const n = gestureOf(id);
    const older = n === null ? -1 : n - this.#accounts;
    if (n !== null && older >= 0 && !this.#done.has(older)) this.#misordered.add(n);
    const tries = this.#tried.get(id) ?? 0;
    this.#tried.set(id, tries + 1);
    return tries;
  }

  /** The receiver has it, whether the sender hears of it or not. */
  take(id: string): void {
    this.#taken.add(id);
    const n = gestureOf(id);
    if (n !== null) this.#done.add(n);
  }

  /** @param gestures how many were made, from 0 on */
  tally(gestures: number): Tally {
    const lost = Array.from({ length: gestures }, (_, n) => n).filter((n) => !this.#done.has(n)).length;
    return {
      received: this.#taken.size,
      lost,
      conflicting: this.#conflicting.size,
      misordered: this.#misordered.size,
      strange: this.#taken.size - (gestures - lost),
    };
  }
}
