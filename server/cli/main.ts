import { servedAsThread } from '../host/node/reading/thread';
import { run } from './run';

if (!servedAsThread()) {
  // Whoever reads along may have seen enough, as in "rolewright check | head"; the exit code stays what it is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(`rolewright: an internal fault: ${error?.stack ?? error}`);
      process.exitCode = 2;
    },
  );
}
