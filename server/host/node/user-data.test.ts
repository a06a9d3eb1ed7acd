import { homedir } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { userDataFolder } from './user-data';

afterEach(() => vi.unstubAllEnvs());

test('what the environment names is the folder', () => {
  vi.stubEnv('ROLEWRIGHT_DATA', '/somewhere/else');
  expect(userDataFolder()).toBe('/somewhere/else');
});

test('otherwise it lies where the system keeps what belongs to a user', () => {
  vi.stubEnv('ROLEWRIGHT_DATA', '');
  vi.stubEnv('XDG_DATA_HOME', '');
  expect(userDataFolder()).toMatch(/[\\/]rolewright$/i);
  expect(userDataFolder().startsWith(homedir()) || process.platform === 'win32').toBe(true);
});
