/** All `*.test.ts` beside it that the host can run; put together by test/editor/bundle.mjs. */
declare module 'suite-tests';
