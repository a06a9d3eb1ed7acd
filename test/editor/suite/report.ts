import { RESULTS_LINE, type Results } from './results';

interface Reporters {
  reporters: { Base: { consoleLog: (...args: string[]) => void } };
}

/**
 * Makes the reporter's lines recognisable and counts what happens. In a browser's workbench the console mixes the
 * tests' lines with VS Code's own and fills in no %s, hence the prefix and the formatting here.
 */
export function report(mocha: unknown, prefix: string): { watch(runner: Mocha.Runner): void } {
  const print = (text: string): void => {
    for (const line of text.split('\n')) console.log(prefix + line);
  };
  (mocha as Reporters).reporters.Base.consoleLog = (...args) => print(format(args));
  return {
    watch(runner) {
      const results: Results = { passed: 0, failed: 0, skipped: 0 };
      runner.on('pass', () => results.passed++);
      runner.on('fail', () => results.failed++);
      runner.on('pending', () => results.skipped++);
      runner.on('end', () => print(RESULTS_LINE + JSON.stringify(results)));
    },
  };
}

function format([pattern = '', ...values]: readonly unknown[]): string {
  const filled = String(pattern).replace(/%[sd]/g, () => String(values.shift()));
  return [filled, ...values].join(' ');
}

/** Resolves when a mocha run ends without a failure; VS Code turns the rejection into the exit code. */
export function settled(start: (done: (failures: number) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
