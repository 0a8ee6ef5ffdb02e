/** A panel that was asked for its call and has not let go for so long will not any more. Milliseconds. */
const PATIENCE = 3_000;

interface Panel {
  /** Another panel has the call; `takeOver` asks it to let go. */
  wait(takeOver: () => void): void;
  /** The call is this panel's, until this resolves: when it is done, or soon after `over` aborts. */
  have(over: AbortSignal): Promise<void>;
}

/**
 * Lets one panel at a time have a call: two would overwrite what is typed in each other. The browser gives the lock of a
 * panel that is closed or dies to the next one. Resolves when this panel's turn is over.
 */
export async function takeTurn(call: string, locks: LockManager, panel: Panel): Promise<void> {
  const name = `call ${call}`;
  const channel = new BroadcastChannel(name);
  const waiting = new AbortController();
  const over = new AbortController();
  const letGo = () => over.abort();
  let patience: ReturnType<typeof setTimeout> | undefined;
  let having = false;
  const have = async () => {
    clearTimeout(patience);
    channel.onmessage = letGo;
    having = true;
    await panel.have(over.signal).finally(() => (having = false));
  };
  const takeOver = () => {
    channel.postMessage(null);
    patience ??= setTimeout(() => waiting.abort(), PATIENCE);
  };
  try {
    const { held = [] } = await locks.query();
    if (held.some((lock) => lock.name === name)) panel.wait(takeOver);
    await locks.request(name, { signal: waiting.signal }, have).catch((error: unknown) => {
      if (!waiting.signal.aborted) throw error;
      return locks.request(name, { steal: true }, have);
    });
  } catch (error) {
    if (!having) throw error;
    // Another panel did not wait any longer.
    letGo();
  } finally {
    channel.close();
  }
}
