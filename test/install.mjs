// Installs what a fresh machine lacks, then runs a script on the project's own Node.
// Plain JavaScript without dependencies: it runs on the system's Node (20 or newer) before anything is installed.
//
//   node test/install.mjs SCRIPT [ARGUMENTS…]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** True when the installed packages are those of the lockfile: npm writes its own copy of it last. */
function packagesAreCurrent() {
  const marker = join(modules, '.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

if (!packagesAreCurrent()) {
  console.error('Installing npm packages…');
  // `npm ci` refuses a lockfile that lacks the optional packages of other systems; `install --no-save` takes its
  // versions and leaves it alone. Standard output belongs to what the script prints.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (npm.status !== 0) {
    console.error('npm could not install the packages; its message is above.');
    process.exit(1);
  }
}

const [script, ...args] = process.argv.slice(2);
const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const child = spawn(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
// The terminal sends Ctrl+C to both; the script ends what it started, then this ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
