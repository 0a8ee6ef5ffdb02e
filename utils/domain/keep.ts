const KEPT: unknown[] = [];

/**
 * Holds one object of a class for good. With the last one a browser gives up all code that it has compiled for them (V8:
 * "embedded weak objects cleared"), and of a page nothing is left when the next is read: to read that took a tenth longer.
 */
export function keep(one: unknown): void {
  KEPT.push(one);
}
