/** Where Entente delivers to, and where a test reads what was kept. */
export const HOOK = '/entente';
export const KEPT = '/kept';

/** Lets on what is signed with the secret and is no older than five minutes (Standard Webhooks 1.0.0); refuses all else. */
const verify = `
const crypto = global.get('crypto');
const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures = '' } = msg.req.headers;
const refuse = (error) => [null, { ...msg, statusCode: 401, payload: { error } }];
if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) return refuse('stale');
const key = Buffer.from(env.get('ENTENTE_SECRET').slice('whsec_'.length), 'base64');
const expected = crypto.createHmac('sha256', key).update(id + '.' + timestamp + '.').update(msg.payload).digest();
const genuine = signatures.split(' ').some((one) => {
  const [version, text = ''] = one.split(',');
  const given = Buffer.from(text, 'base64');
  return version === 'v1' && given.length === expected.length && crypto.timingSafeEqual(given, expected);
});
return genuine ? [msg, null] : refuse('not signed by Entente');
`;

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
