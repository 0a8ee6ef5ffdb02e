import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A client of Marionette, Firefox's own remote control: over TCP, each message is `bytes:json`. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received = Buffer.alloc(0);
  #commands = 0;

  /** Use `Marionette.connect`. */
  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (part: Buffer) => this.#take(part));
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'));
      this.#waiting.clear();
    });
  }

  /** Connects to the port on 127.0.0.1, tried until it opens. */
  static async connect(port: number, timeout = 30_000): Promise<Marionette> {
    const end = Date.now() + timeout;
    for (;;) {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        return new Marionette(socket);
      } catch (error) {
        socket.destroy();
        if (Date.now() > end) throw error;
        await new Promise((wait) => setTimeout(wait, 50));
      }
    }
  }

  /** Opens the one session that Marionette has; every other command needs it. */
  async newSession(capabilities: Record<string, unknown> = {}): Promise<void> {
    await this.send('WebDriver:NewSession', { capabilities: { alwaysMatch: capabilities } });
  }

  /** Sends a command and gives its value; what Firefox refuses is thrown. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    if (this.#socket.destroyed) return Promise.reject(new Error(`${command}: Firefox is gone`));
    const id = ++this.#commands;
    const json = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
  }

  /** Ends the connection. */
  close(): void {
    this.#socket.destroy();
  }

  #take(part: Buffer): void {
    this.#received = Buffer.concat([this.#received, part]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('latin1', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The greeting is an object; every answer is [1, id, error, result].
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: unknown[]): void {
    const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
    if (!waiting || typeof id !== 'number') return;
    this.#waiting.delete(id);
    if (error) waiting.reject(refusal(error));
    else waiting.resolve(value(result));
  }
}

/** Most answers wrap what they say in `{ value }`. */
function value(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

function refusal(error: unknown): Error {
  if (typeof error !== 'object' || error === null || !('message' in error)) return new Error(String(error));
  const kind = 'error' in error ? `${error.error}: ` : '';
  return new Error(`${kind}${error.message}`);
}
