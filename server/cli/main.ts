import { run } from './run';

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(`rolewright: an internal fault: ${error?.stack ?? error}`);
    process.exitCode = 2;
  },
);
