import { expect, test, vi } from 'vitest';
import { takeTurn } from '../../utils/call/turn.ts';
import { mint } from '../../utils/domain/identifier.ts';

/** A panel that wants a call, and what it is told. */
function aPanel(call: string, { deaf = false } = {}) {
  const told: string[] = [];
  const { promise: done, resolve: finish } = Promise.withResolvers<void>();
  let takeOver = () => {};
  const turn = takeTurn(call, navigator.locks, {
    wait(ask) {
      told.push('waits');
      takeOver = ask;
    },
    async have(over) {
      told.push('has it');
      const { promise, resolve } = Promise.withResolvers<void>();
      over.addEventListener('abort', () => {
        told.push('gives it up');
        if (!deaf) resolve();
      });
      await Promise.race([promise, done]);
    },
  });
  const after = (what: string) => vi.waitFor(() => expect(told.at(-1)).toBe(what), 5_000);
  return { told, turn, finish, takeOver: () => takeOver(), after };
}

test('of two panels the first has the call, and the second when the first is gone', async () => {
  const call = mint();
  const first = aPanel(call);
  await first.after('has it');
  const second = aPanel(call);
  await second.after('waits');
  first.finish();
  await second.after('has it');
  second.finish();
  await Promise.all([first.turn, second.turn]);
  expect(first.told).toEqual(['has it']);
});

test('a panel that asks for the call gets it once the other has written what it had', async () => {
  const call = mint();
  const first = aPanel(call);
  await first.after('has it');
  const second = aPanel(call);
  await second.after('waits');
  second.takeOver();
  await second.after('has it');
  expect(first.told).toEqual(['has it', 'gives it up']);
  second.finish();
  await Promise.all([first.turn, second.turn]);
});

test('a panel that does not answer keeps nobody from the call', async () => {
  const call = mint();
  const first = aPanel(call, { deaf: true });
  await first.after('has it');
  const second = aPanel(call);
  await second.after('waits');
  second.takeOver();
  await second.after('has it');
  second.finish();
  await second.turn;
});

test('another call is no matter', async () => {
  const [first, second] = [aPanel(mint()), aPanel(mint())];
  await Promise.all([first.after('has it'), second.after('has it')]);
  first.finish();
  second.finish();
  await Promise.all([first.turn, second.turn]);
});

test('a panel that fails says so, and keeps nobody from the call', async () => {
  const call = mint();
  const have = () => Promise.reject(new DOMException('The disk sleeps', 'AbortError'));
  await expect(takeTurn(call, navigator.locks, { wait: () => {}, have })).rejects.toThrow('The disk sleeps');
  const second = aPanel(call);
  await second.after('has it');
  second.finish();
  await second.turn;
});
