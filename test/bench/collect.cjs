// Loaded into a server before its own code: at SIGUSR2 it collects garbage and writes its resident memory to a file.
const fs = require('node:fs');

process.on('SIGUSR2', () => {
  globalThis.gc({ flavor: 'last-resort' });
  // What was freed in the first round is given back to the system in the second.
  setTimeout(() => {
    globalThis.gc({ flavor: 'last-resort' });
    const file = process.env.ROLEWRIGHT_BENCH_MEMORY;
    fs.writeFileSync(`${file}.new`, String(process.memoryUsage.rss()));
    fs.renameSync(`${file}.new`, file);
  }, 500);
});
