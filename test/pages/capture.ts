/** `npm run capture -- PATH… [--url URL]`: what Entente reads of saved pages, one JSON line a page. */
import { parseArgs } from 'node:util';
import { build, capturesOf, pagesIn } from './captures.ts';

try {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error('Which pages? npm run capture -- PATH… [--url URL]');
  const pages = positionals.flatMap((path) => pagesIn(path, values.url));
  for await (const captured of capturesOf(build(), pages)) console.log(JSON.stringify(captured));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
