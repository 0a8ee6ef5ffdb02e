/** Rung by whoever has news, heard by the one who works: rings that were not yet heard are one. */
export interface Bell {
  ring(): void;
  /** Whether it has rung since it was last heard; from now on it has not. */
  heard(): boolean;
  /** Settles as soon as it has rung. */
  rung(): Promise<void>;
}

export function bell(): Bell {
  let ringing = Promise.withResolvers<void>();
  let isRinging = false;
  return {
    ring() {
      isRinging = true;
      ringing.resolve();
    },
    heard() {
      const was = isRinging;
      if (was) ringing = Promise.withResolvers<void>();
      isRinging = false;
      return was;
    },
    rung: () => ringing.promise,
  };
}
