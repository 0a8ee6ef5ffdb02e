/**
 * Everything that must hold, in one command; the last line is `N passed, N failed`.
 * With `--check`, what needs no browser and nobody else's server.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin');
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
const run = (command: string): boolean => {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
};

const checks = [
  'wxt prepare',
  'biome check --error-on-warnings',
  'tsc --noEmit',
  'knip',
  'wxt build',
  'wxt build -b firefox --mv3',
];
let passed = 0;
let failed = 0;
for (const check of checks) run(check) ? passed++ : failed++;

const report = join(mkdtempSync(join(tmpdir(), 'entente-')), 'report.json');
const quick = ['units', 'built'];
const projects = process.argv.includes('--check') ? quick : [...quick, 'receivers', 'browsers'];
const chosen = projects.map((project) => `--project=${project}`).join(' ');
// A test file that breaks before its first test counts as well.
if (!run(`vitest run ${chosen} --reporter=default --reporter=json --outputFile.json=${report}`)) process.exitCode = 1;
const tests = JSON.parse(readFileSync(report, 'utf8'));
passed += tests.numPassedTests;
failed += tests.numFailedTests || tests.numFailedTestSuites;

if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
