/** `npm run capture -- PATH… [--url URL]`: what Entente reads of saved pages, one JSON line a page. */
import { parseArgs } from 'node:util';
import { build, capturesOf, pagesIn } from './captures.ts';

try {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0) throw new Error('Which pages? npm run capture -- PATH… [--url URL]');
  const pages = positionals.flatMap((path) => pagesIn(path, values.url));
  const failed = ({ path }: { path: string }, reason: unknown) => fail(`${path} could not be read: ${said(reason)}`);
  for await (const captured of capturesOf(build(), pages, failed)) console.log(JSON.stringify(captured));
} catch (error) {
  fail(said(error));
}

/** Said beside the lines; what can be read is read all the same. */
function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
