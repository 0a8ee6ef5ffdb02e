import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executable } from './executable.ts';

/** A Firefox that listens to Marionette. */
export interface FirefoxProcess {
  /** Marionette's port. */
  port: number;
  /** Kills it when it still runs after the grace in milliseconds, and removes a temporary profile. */
  end(grace: number): Promise<void>;
}

/** Starts Firefox on the profile, or on a temporary one, with the preferences of user.js. */
export async function startFirefox(
  preferences: string,
  profile: string | undefined,
  headless: boolean,
): Promise<FirefoxProcess> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'entente-firefox-')));
  await mkdir(folder, { recursive: true });
  const portFile = join(folder, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  await writeFile(join(folder, 'user.js'), preferences);
  const flags = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', folder];
  if (headless) flags.push('-headless');
  const child = spawn(executable('FIREFOX', ['firefox-esr', 'firefox']), flags, {
    stdio: 'ignore',
    // A release build heeds the preference of a remote settings server, here an empty one, only when told so.
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  await once(child, 'spawn');
  const runs = () => child.exitCode === null && child.signalCode === null;
  // Its content processes end with it, within 50 ms (153).
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const end = async (grace: number) => {
    process.off('exit', kill);
    if (runs()) {
      const timer = setTimeout(kill, grace);
      await once(child, 'exit');
      clearTimeout(timer);
    }
    if (profile === undefined) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };
  for (const deadline = Date.now() + 60_000; ; ) {
    const port = Number(await readFile(portFile, 'utf8').catch(() => ''));
    if (port > 0) return { port, end };
    if (!runs() || Date.now() > deadline) {
      await end(0);
      throw new Error('Firefox did not start');
    }
    await new Promise((wait) => setTimeout(wait, 30));
  }
}
