import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{built,browsers,e2e,receivers}/**', '**/node_modules/**'],
          // Loading the same modules anew for each of 240 files took two thirds of their time. What a test changes of a
          // module or a global it puts back.
          isolate: false,
          // Time is no matter of right or wrong: a busy machine takes longer.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          // Real Node-RED and Tryton, which are installed at the first run.
          name: 'receivers',
          include: ['test/receivers/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: 'built', include: ['test/built/**/*.test.ts'] } },
      {
        test: {
          name: 'browsers',
          include: ['test/{browsers,e2e}/**/*.test.ts'],
          // One browser at a time: two on two cores disturb each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
