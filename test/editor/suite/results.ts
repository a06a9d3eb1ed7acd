/** The last line of a test run inside an extension host; the runners outside read the counts from it. */
export const RESULTS_LINE = '::results ';

export interface Results {
  passed: number;
  failed: number;
  skipped: number;
}
