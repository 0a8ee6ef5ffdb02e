import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { client } from '../../utils/bridge/client.ts';
import { type Handlers, type Sender, server } from '../../utils/bridge/server.ts';
import { mint } from '../../utils/domain/identifier.ts';

const SELF = { id: 'entente', base: 'chrome-extension://entente/' };
const POPUP: Sender = { id: 'entente', url: 'chrome-extension://entente/popup.html' };
const unused = () => Promise.reject(new Error('not asked for'));

function handlers(some: Partial<Handlers>): Handlers {
  const none: Handlers = {
    show: unused,
    perform: unused,
    leaveCall: unused,
    export: unused,
    runJobs: unused,
    changeJob: unused,
    saveDestination: unused,
    removeDestination: unused,
    sendTestEvent: unused,
    pauseDestination: unused,
    resumeDestination: unused,
    seeRecovery: unused,
    replay: unused,
    sendCurrent: unused,
    sendKept: unused,
    cancel: unused,
    introduce: unused,
    deliver: unused,
  };
  return { ...none, ...some };
}

function bridge(some: Partial<Handlers>, report = vi.fn()) {
  const answer = server(handlers(some), SELF, report);
  return { call: client((message) => Promise.resolve(answer(structuredClone(message), POPUP))), report };
}

test('a call reaches its method, and its reply comes back', async () => {
  const introduce = vi.fn(async () => null);
  await expect(bridge({ introduce }).call('introduce', { name: 'Ada' })).resolves.toBeNull();
  expect(introduce).toHaveBeenCalledWith({ name: 'Ada' });
});

test.each([
  ['a content script of ours in a page', { id: 'entente', url: 'https://evil.example/' }],
  ['a page that looks like ours', { id: 'entente', url: 'https://chrome-extension://entente/popup.html' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
  ['nobody', {}],
])('%s gets no answer', (_, sender) => {
  const introduce = vi.fn(async () => null);
  const answer = server(handlers({ introduce }), SELF, vi.fn());
  expect(answer({ method: 'introduce', args: { name: 'x' } }, sender)).toBeUndefined();
  expect(introduce).not.toHaveBeenCalled();
});

test('whatever arrives, no handler runs on arguments of another shape', async () => {
  const introduce = vi.fn(async () => null);
  const answer = server(handlers({ introduce }), SELF, vi.fn());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), fc.record({ method: fc.string(), args: fc.anything() })),
      async (message) => {
        const said = await answer(message, POPUP);
        expect(said?.ok ?? false).toBe(false);
      },
    ),
    { numRuns: 1_000 },
  );
  for (const method of ['__proto__', 'constructor', 'toString']) {
    expect(await answer({ method, args: {} }, POPUP)).toMatchObject({ ok: false });
  }
  expect(introduce).not.toHaveBeenCalled();
});

test('a reply of another shape than agreed is refused by the surface', async () => {
  const wrong = { ok: true, account: '<b>' } as const;
  const { call } = bridge({ perform: async () => wrong });
  const question = { id: mint(), text: 'Why?', forms: ['open' as const], because: [], tests: [] };
  await expect(call('perform', { do: 'plan-question', command: mint(), account: mint(), question })).rejects.toThrow();
});

test('a failure that nobody foresaw is reported in the background and told to the surface', async () => {
  const failing = async () => {
    throw new Error('disk full');
  };
  const { call, report } = bridge({ introduce: failing });
  await expect(call('introduce', { name: 'Ada' })).rejects.toThrow('disk full');
  expect(report).toHaveBeenCalledOnce();
});

test('a worker that dies while it answers is asked again', async () => {
  const send = vi
    .fn<(message: unknown) => Promise<unknown>>()
    .mockRejectedValueOnce(new Error('message channel closed'))
    .mockResolvedValueOnce({ ok: true, value: null });
  await expect(client(send)('deliver', {})).resolves.toBeNull();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a worker that dies without an answer is asked again', async () => {
  const answer = server(handlers({ introduce: async () => null }), SELF, vi.fn());
  let asked = 0;
  const call = client(async (message) => (++asked < 3 ? undefined : answer(message, POPUP)));
  await expect(call('introduce', { name: 'Ada' })).resolves.toBeNull();
  expect(asked).toBe(3);
});
