import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { wholeMessages } from './node-messages';

const hello = { jsonrpc: '2.0', method: 'hello', params: { text: '–'.repeat(40_000) } };

test('each message leaves in one piece, and as it was', async () => {
  const pieces: Buffer[] = [];
  const output = new Writable({
    write: (piece, _encoding, done) => {
      pieces.push(piece);
      done();
    },
  });
  const writer = new StreamMessageWriter(wholeMessages(output));
  await Promise.all([writer.write(hello), writer.write(hello)]);
  expect(pieces.map((piece) => piece.toString().slice(0, 15))).toEqual([
    'Content-Length:',
    'Content-Length:',
  ]);

  const input = new PassThrough();
  const read: unknown[] = [];
  new StreamMessageReader(input).listen((message) => read.push(message));
  for (const piece of pieces) input.write(piece);
  await expect.poll(() => read).toEqual([hello, hello]);
});

test('a reader that has gone is told to the writer, and to nobody else', async () => {
  const gone = new Error('nobody reads');
  const output = new Writable({ write: (_piece, _encoding, done) => done(gone) });
  const writer = new StreamMessageWriter(wholeMessages(output));
  const told: unknown[] = [];
  writer.onError(([error]) => told.push(error));
  await expect(writer.write(hello)).rejects.toBe(gone);
  expect(told).toContain(gone);
});
