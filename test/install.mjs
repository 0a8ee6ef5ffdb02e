// Installs what a fresh machine lacks, then runs a script on the project's own Node.
// Plain JavaScript without dependencies: it runs on the system's Node (20 or newer) before anything is installed.
//
//   node test/install.mjs [--with chromium] [--with firefox] SCRIPT [ARGUMENTS…]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasApt, installDebian } from './debian.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** The browsers: the variable that tells where one is, its names on PATH, and Debian's packages. */
const browsers = {
  chromium: {
    variable: 'CHROME',
    names: ['chromium', 'chromium-browser', 'google-chrome'],
    // The fonts keep the letters' widths the same everywhere: no screenshot of boxes, no line that breaks elsewhere.
    packages: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-dejavu-core'],
  },
};

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command whose standard output goes to standard error: ours belongs to what the script prints. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options }).status === 0;
}

/** True when the installed packages are those of the lockfile: npm writes its own copy of it last. */
function packagesAreCurrent() {
  const marker = join(modules, '.package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  console.error('Installing npm packages…');
  // `npm ci` refuses a lockfile that lacks the optional packages of other systems; `install --no-save` takes its
  // versions and leaves it alone.
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['install', ...flags], { cwd: root, shell: windows }))
    fail('npm could not install the packages; its message is above.');
}

/** The path of a browser that runs: on Ubuntu, `chromium-browser` can be a stub that only asks for the snap. */
function findBrowser({ variable, names }) {
  if (process.env[variable]) return process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** The path of the browser, which is installed where that can be done. */
function browser(name) {
  const wanted = browsers[name];
  const found = findBrowser(wanted);
  if (found) return found;
  const { variable, names, packages } = wanted;
  const command = `apt-get install ${packages.join(' ')}`;
  const otherwise = `or set ${variable} to the path of one.`;
  if (!hasApt()) fail(`No ${names.join(', ')} runs here: install one (on Debian, as root: ${command}), ${otherwise}`);
  console.error(`Installing ${name}…`);
  const installed = installDebian(packages) && findBrowser(wanted);
  if (!installed) fail(`apt-get gave no ${name} that runs; its message is above. Install one, ${otherwise}`);
  return installed;
}

const args = process.argv.slice(2);
const needed = [];
while (args[0] === '--with') needed.push(args.splice(0, 2)[1]);
const [script, ...rest] = args;
if (!script || needed.some((name) => !Object.hasOwn(browsers, name)))
  fail(`Usage: node test/install.mjs [--with ${Object.keys(browsers).join('|')}]… SCRIPT [ARGUMENTS…]`);

if (!packagesAreCurrent()) installPackages();
const env = { ...process.env };
for (const name of needed) env[browsers[name].variable] = browser(name);

const node = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const child = spawn(node, [join(root, script), ...rest], { cwd: root, stdio: 'inherit', env });
// The terminal sends Ctrl+C to both; the script ends what it started, then this ends with it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
