import { expect, test, vi } from 'vitest';
import { awake } from '../../entrypoints/background/awake.ts';
import { jobsOf } from '../../entrypoints/background/jobs.ts';
import { readJobs } from '../../utils/store/jobs.ts';
import { begin } from '../store/exchange.ts';
import { memoryFiles } from '../store/memory-files.ts';
import { freshHistory } from '../store/open.ts';
import { means } from '../store/samples.ts';

const getPlatformInfo = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => {
  const alarms = { create: async () => {}, clear: async () => true };
  return { browser: { alarms, runtime: { getPlatformInfo } } };
});

test('once an import is over what waits is looked at: it may have said whom to forget', async () => {
  const [db, files] = [await freshHistory(), memoryFiles()];
  await begin(db, files, new Blob(['Company;City\nAcme SAS;Lyon\nBoréal;Lille\n']));
  const statesThen: Promise<string[]>[] = [];
  const deliver = () => void statesThen.push(readJobs(db).then((jobs) => jobs.map(({ state }) => state)));
  const { stranger } = means();
  const jobs = jobsOf(Promise.resolve(db), files, async () => stranger, vi.fn(), { deliver });
  jobs.run();
  await vi.waitFor(() => expect(statesThen).toHaveLength(1));
  expect(await Promise.all(statesThen)).toEqual([['done']]);
});

test('a worker is kept awake as long as work takes, and no longer', async () => {
  vi.useFakeTimers();
  const { promise, resolve } = Promise.withResolvers<number>();
  const done = awake(promise);
  await vi.advanceTimersByTimeAsync(65_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(3);
  resolve(7);
  expect(await done).toBe(7);
  await vi.advanceTimersByTimeAsync(65_000);
  expect(getPlatformInfo).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
