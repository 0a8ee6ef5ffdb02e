/**
 * Everything that must hold, in one command; the last line is `N passed, N failed`.
 * With `--check`, what needs no browser and nobody else's server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const reports = mkdtempSync(join(tmpdir(), 'entente-'));

/** Runs a command; what it says comes in whole lines, since another may speak as well. */
async function run(command: string): Promise<boolean> {
  console.log(`\n> ${command}`);
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const said of [child.stdout, child.stderr]) createInterface(said).on('line', (line) => console.log(line));
  const [status] = await once(child, 'close');
  return status === 0;
}

let passed = 0;
let failed = 0;

async function check(commands: readonly string[]): Promise<void> {
  for (const command of commands) (await run(command)) ? passed++ : failed++;
}

/** Runs the tests of some projects, and counts them. */
async function test(...projects: readonly string[]): Promise<void> {
  const report = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.map((project) => `--project=${project}`).join(' ');
  const isWell = await run(`vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`);
  const tests = JSON.parse(readFileSync(report, 'utf8'));
  passed += tests.numPassedTests;
  // A test file that breaks before its first test counts as well.
  const faults = tests.numFailedTests || tests.numFailedTestSuites;
  failed += isWell ? faults : Math.max(1, faults);
}

await check(['wxt prepare', 'wxt build', 'wxt build -b firefox --mv3']);

const quick = process.argv.includes('--check');
const others = quick ? ['units', 'built'] : ['units', 'built', 'receivers'];

/** The processor's work, done while a browser mostly waits. */
async function beside(): Promise<void> {
  await check(['biome check --error-on-warnings', 'tsc --noEmit', 'knip']);
  await test(...others);
}

// One browser at a time: two on two cores disturb each other.
await Promise.all(quick ? [beside()] : [beside(), test('browsers')]);

if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
