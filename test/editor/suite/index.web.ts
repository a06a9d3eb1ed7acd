// What the web extension host runs: a worker in a browser, with the build of mocha that is made for browsers.
import 'mocha/mocha.js';
import { report, settled } from './report';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 30_000, color: false, reporter: 'spec' });
  const results = report(Mocha, '[test] ');
  await import('suite-tests');
  await settled((done) => results.watch(mocha.run(done)));
}
