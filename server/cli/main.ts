import { servedAsThread } from '../host/node/reading/thread';
import { run } from './run';

if (!servedAsThread())
  run(process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(`rolewright: an internal fault: ${error?.stack ?? error}`);
      process.exitCode = 2;
    },
  );
