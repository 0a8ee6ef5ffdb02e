// Debian packages, installed where that can be done. Plain JavaScript without dependencies, as install.mjs is.
import { spawnSync } from 'node:child_process';

/** Whether packages can be installed here: as root, on a system with apt. */
export function hasApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Installs Debian packages; lists that are old, or a dpkg that was killed before, get a second try. */
export function installDebian(packages) {
  // Its standard output goes to standard error: ours belongs to what the script prints.
  const run = (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const apt = (...args) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args]);
  const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
  // A third-party list that fails to update does not matter when the install then succeeds.
  apt('update');
  if (install()) return true;
  run('dpkg', ['--configure', '-a']);
  apt('update');
  return install();
}
