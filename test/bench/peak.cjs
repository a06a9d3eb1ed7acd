// Loaded into a command before its own code: when it ends, it writes the most memory that it had resident, in bytes.
const fs = require('node:fs');

process.on('exit', () => {
  fs.writeFileSync(process.env.ROLEWRIGHT_BENCH_MEMORY, String(process.resourceUsage().maxRSS * 1024));
});
