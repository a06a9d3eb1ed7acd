// What a Node extension host runs: desktop VS Code, or the embedded one.
import { report, settled } from './report';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, color: false });
  const results = report(Mocha, process.env.TEST_LINE_PREFIX ?? '');
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  await import('suite-tests');
  await settled((done) => results.watch(mocha.run(done)));
}
