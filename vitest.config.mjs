import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'server/**/*.test.ts',
      'test/*.test.ts',
      'test/protocol/*.test.ts',
      'test/{bench,card}/*.test.mjs',
    ],
    environment: 'node',
    globalSetup: 'test/support/own-data.mjs',
    // A fresh process for each of the many small files would take ten times as long as the tests.
    isolate: false,
    // Some tests start processes and a browser; this only ends a test that waits in vain.
    testTimeout: 60_000,
    // The first browser on a fresh machine is fetched before it is started.
    hookTimeout: 300_000,
  },
});
