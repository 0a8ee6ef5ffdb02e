/**
 * `npm run kills -- --count N --seed S`: kills the worker and the browser while they write, and looks whether anything
 * acknowledged is missing, half-done or otherwise than the events say. One JSON line.
 */
import { parseArgs } from 'node:util';
import { build } from '../pages/captures.ts';
import { kill } from './kill.ts';

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = Number(values.count ?? 200);
const seed = Number(values.seed ?? 1);

const begin = performance.now();
const killed = await kill(build(), count, seed);
console.log(JSON.stringify({ count, seed, ...killed, seconds: Math.round((performance.now() - begin) / 1_000) }));
if (killed.missing + killed.torn + killed.wrong > 0) process.exitCode = 1;
