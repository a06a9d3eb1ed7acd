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
    // Some tests start processes and a browser; this only ends a test that waits in vain.
    testTimeout: 60_000,
  },
});
