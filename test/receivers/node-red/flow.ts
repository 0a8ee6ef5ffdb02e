import { readFileSync } from 'node:fs';
import { codeIn, PAGE } from '../../schema/page.ts';

/** Where Entente delivers to, and where a test reads what was kept. */
export const HOOK = '/entente';
export const KEPT = '/kept';

/** The function that our page for those who write a receiver gives. */
const verify = codeIn(readFileSync(PAGE, 'utf8'), 'js', '// node-red');

/** Keeps each delivery once, whatever comes again, and answers with the record made of its account. */
const keep = `
const kept = flow.get('kept') ?? [];
const { headers } = msg.req;
const { data } = JSON.parse(msg.payload);
if (!kept.some((one) => one.headers['webhook-id'] === headers['webhook-id'])) {
  flow.set('kept', [...kept, { headers, body: String(msg.payload) }]);
}
return { ...msg, statusCode: 200, payload: { id: data.account?.id ?? 'test' } };
`;

const list = `
return { ...msg, statusCode: 200, payload: flow.get('kept') ?? [] };
`;

/** A Node-RED flow that receives what Entente sends. `skipBodyParsing`: the signature covers the body as it came. */
export const flow = [
  { id: 'entente', type: 'tab', label: 'Entente' },
  into('hook', 'post', HOOK, ['verify'], { skipBodyParsing: true }),
  code('verify', verify, [['keep'], ['answer']]),
  code('keep', keep, [['answer']]),
  into('kept', 'get', KEPT, ['list']),
  code('list', list, [['answer']]),
  { id: 'answer', type: 'http response', z: 'entente', wires: [] },
];

function into(id: string, method: string, url: string, wires: string[], more = {}) {
  return { id, type: 'http in', z: 'entente', method, url, wires: [wires], ...more };
}

function code(id: string, func: string, wires: string[][]) {
  return { id, type: 'function', z: 'entente', func, outputs: wires.length, wires };
}
