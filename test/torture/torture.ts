/**
 * `npm run torture -- --events N --seed S [--scale K]`: deliveries under every fault that we know of, and what came of
 * them as one JSON line. The policy's times are divided by K.
 */
import { parseArgs } from 'node:util';
import { build } from '../pages/captures.ts';
import { endure } from './endure.ts';

const { values } = parseArgs({
  options: { events: { type: 'string' }, seed: { type: 'string' }, scale: { type: 'string' } },
});
const events = Number(values.events ?? 10_000);
const seed = Number(values.seed ?? 1);
const scale = Number(values.scale ?? 40);

const say = (sentence: string) => console.error(sentence);
say(`${events} deliveries, seed ${seed}; the policy's times are divided by ${scale}.`);
const begin = performance.now();
const endured = await endure(build(), { events, seed, scale, pace: 2_000, say });
const { received, lost, conflicting, misordered, kills, crashes, ...wrong } = endured;
say(`Killed ${kills} times, ${crashes} of them with the whole browser.`);
for (const [what, count] of Object.entries(wrong)) if (count > 0) say(`${count} ${what}`);
const seconds = Math.round((performance.now() - begin) / 1_000);
console.log(JSON.stringify({ events, received, lost, conflicting, misordered, kills, seconds }));
const faults = lost + conflicting + misordered + Object.values(wrong).reduce((sum, count) => sum + Math.abs(count), 0);
if (faults > 0 || received !== events) process.exitCode = 1;
