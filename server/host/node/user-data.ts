import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder for what belongs to a user and to no taxonomy: `ROLEWRIGHT_DATA`, else where the system has such things. */
export function userDataFolder(): string {
  const { ROLEWRIGHT_DATA, LOCALAPPDATA, XDG_DATA_HOME } = process.env;
  if (ROLEWRIGHT_DATA) return ROLEWRIGHT_DATA;
  if (process.platform === 'win32')
    return join(LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Rolewright');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Rolewright');
  return join(XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'rolewright');
}
