// Replaces VS Code's native log writer, which has to be compiled. VS Code runs without one, but then every Output
// channel stays empty, and the Output channel is where people are sent when something went wrong.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let defaultLevel = LEVELS.indexOf('info');

class Logger {
  #file;
  #level = defaultLevel;
  #bare = false;

  constructor(_name, file) {
    this.#file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }

  #write(level, text) {
    if (level < this.#level) return;
    const time = new Date().toISOString().slice(0, 23).replace('T', ' ');
    const line = this.#bare ? text : `${time} [${LEVELS[level]}] ${text}\n`;
    try {
      fs.appendFileSync(this.#file, line);
    } catch {
      // While VS Code shuts down, its log folder may already be gone.
    }
  }

  trace(text) {
    this.#write(0, text);
  }
  debug(text) {
    this.#write(1, text);
  }
  info(text) {
    this.#write(2, text);
  }
  warn(text) {
    this.#write(3, text);
  }
  error(text) {
    this.#write(4, text);
  }
  critical(text) {
    this.#write(5, text);
  }
  getLevel() {
    return this.#level;
  }
  setLevel(level) {
    this.#level = level;
  }
  setPattern(pattern) {
    this.#bare = pattern === '%v';
  }
  clearFormatters() {
    this.#bare = true;
  }
  flush() {}
  drop() {}
}

const createLogger = async (name, file) => new Logger(name, file);

module.exports = {
  version: 'stand-in',
  Logger,
  createRotatingLogger: createLogger,
  createAsyncRotatingLogger: createLogger,
  setLevel: (level) => {
    defaultLevel = level;
  },
  setFlushOn: () => {},
  shutdown: () => {},
};
