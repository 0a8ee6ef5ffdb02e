import { createServer, type IncomingMessage } from 'node:http';
import { type Listening, listen } from './listen.ts';
import { kestrel } from './site/kestrel.ts';
import { morvan } from './site/morvan.ts';
import { northbeam } from './site/northbeam.ts';
import { type Company, FILES, pathOf, render, styleOf } from './site/template.ts';

const all = [morvan, northbeam, kestrel] as const;

/** The sample prospects: fictional, each with six pages. */
export const companies = [shown(morvan), shown(northbeam), shown(kestrel)] as const;

function shown({ name, host, language, what }: Company) {
  return { name, url: `http://${host}/`, language, what };
}

/** Everything that can be asked for, by host and path: nothing else is served. */
const served: ReadonlyMap<string, { type: string; text: string }> = new Map(
  all.flatMap((company) => [
    [`${company.host}/site.css`, { type: 'text/css', text: styleOf(company) }],
    [`${company.host}/index.html`, { type: 'text/html', text: render(company, 'index') }],
    ...FILES.map((file): [string, { type: string; text: string }] => [
      company.host + pathOf(file),
      { type: 'text/html', text: render(company, file) },
    ]),
  ]),
);

/** Serves the sample sites on this machine; which one, the request's host says. */
export function serveSite(): Promise<Listening> {
  return listen(
    createServer((request, response) => {
      const found = served.get(wanted(request));
      response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` });
      response.end(found?.text ?? 'There is no such page.');
    }),
  );
}

/** Host and path. A browser that speaks through a proxy sends the whole address. */
function wanted({ url = '/', headers }: IncomingMessage): string {
  const address = URL.parse(url, `http://${headers.host ?? 'localhost'}`);
  return address === null ? '' : address.hostname + address.pathname;
}
