export interface Step {
  name: string;
  folders?: string[];
  outputs: () => Promise<Map<string, string>>;
}

export const steps: Step[];
