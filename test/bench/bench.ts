/**
 * `npm run bench [-- NAME…]`: how fast Entente is, beside the bare limit and beside others; JSON lines. `store` takes its
 * sizes as `--events 1000,100000`, `outbox` how many deliveries as `--events 2000`.
 */
import { parseArgs } from 'node:util';
import { capture } from './capture/capture.ts';
import { outbox } from './outbox/outbox.ts';
import { store } from './store/store.ts';

const { values, positionals: names } = parseArgs({ allowPositionals: true, options: { events: { type: 'string' } } });
const sizes = values.events?.split(',').map(Number);

const benches: Readonly<Record<string, () => Promise<void>>> = {
  capture,
  store: () => store(sizes),
  outbox: () => outbox(sizes?.[0]),
};

const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there is ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await run();
}
