import type { Step } from './all.mjs';

export interface Difference {
  path: string;
  kind: 'missing' | 'stale' | 'left over';
  text?: string;
}

export function differences(steps: Step[], folder?: string): Promise<Difference[]>;
export function writeAll(found: Difference[], folder?: string): Promise<string[]>;
