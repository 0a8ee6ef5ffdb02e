declare global {
  /** By how much the policy's times are divided. Nothing that ships sets it: `npm run torture` puts it before its copy. */
  var ententeHaste: number | undefined;
}

/** A second as the policy counts it, milliseconds: of waits, leases and timeouts. What a receiver says is real time. */
export const SECOND = 1_000 / (globalThis.ententeHaste ?? 1);
