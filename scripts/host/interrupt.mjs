/**
 * Calls `stop` once when the process is asked to end (Ctrl+C, a closed terminal, kill), then ends it with 128 + signal.
 * Returns a function that takes this back.
 */
export function onInterrupt(stop, exitCode) {
  const handlers = Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }).map(([name, number]) => {
    const handler = async () => {
      undo();
      process.on(name, () => {});
      await stop().catch((error) => console.error(error));
      process.exit(exitCode ?? 128 + number);
    };
    process.on(name, handler);
    return [name, handler];
  });
  const undo = () => {
    for (const [name, handler] of handlers) process.off(name, handler);
  };
  return undo;
}
