import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** How one of someone else's servers is started. */
interface Start {
  name: string;
  command: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Whether it answers as it should by now; an error means not yet. */
  ready(): Promise<boolean>;
}

const STARTS_WITHIN = 60_000;
const STOPS_WITHIN = 5_000;
const SAID_KEPT = 8_000;

/**
 * Starts a server and waits until it answers.
 *
 * @returns what ends it: as it wishes, by force where it does not
 */
export async function startServer({ name, command, args, env = {}, ready }: Start): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      said = (said + part).slice(-SAID_KEPT);
    });
  }
  const gone = once(child, 'exit');
  gone.catch((error: unknown) => {
    said += String(error);
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const force = setTimeout(kill, STOPS_WITHIN);
    child.kill('SIGTERM');
    await gone;
    clearTimeout(force);
  };
  for (const until = Date.now() + STARTS_WITHIN; Date.now() < until; ) {
    if (await ready().catch(() => false)) return stop;
    if (child.exitCode !== null || child.pid === undefined) break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  await stop();
  throw new Error(`${name} does not answer. It said: ${said}`);
}

/** A port of this machine that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
}
