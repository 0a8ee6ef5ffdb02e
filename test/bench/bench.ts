/** `npm run bench [-- NAME…]`: how fast Entente is, beside the bare limit and beside others; JSON lines. */
import { capture } from './capture/capture.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = { capture };

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}; there is ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(benches)) if (names.length === 0 || names.includes(name)) await run();
}
