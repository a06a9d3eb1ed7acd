import { Writable } from 'node:stream';

/**
 * A way to `output` that hands on the header of a message together with its content. The protocol's library writes them one
 * after the other, which wakes the reader twice and takes twice as long.
 */
export function wholeMessages(output: Writable): Writable {
  let header: Buffer | undefined;
  const whole = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (header) {
        output.write(Buffer.concat([header, chunk]), done);
        header = undefined;
      } else {
        header = chunk;
        done();
      }
    },
  });
  output.on('error', (error) => whole.destroy(error));
  output.on('close', () => whole.destroy());
  return whole;
}
