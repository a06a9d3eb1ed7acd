import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { codeLauncher } from '../../scripts/host/launcher.mjs';
import { HostProblem } from '../../scripts/host/problem.mjs';

/**
 * The VS Code to run the tests in, as `{ name, executable, embedded }`: the one that VSCODE_EXECUTABLE names, else desktop
 * VS Code downloaded, else the embedded one. VSCODE_TEST_HOST=desktop or web forces one, so that a green run on a build
 * machine cannot have come from another host than meant.
 */
export async function chooseHost({ VSCODE_EXECUTABLE, VSCODE_TEST_HOST } = process.env) {
  if (VSCODE_TEST_HOST === 'web') return embedded();
  if (VSCODE_EXECUTABLE) return { name: VSCODE_EXECUTABLE, executable: VSCODE_EXECUTABLE, embedded: false };
  if (VSCODE_TEST_HOST === 'desktop') return desktop().catch(refuse);
  if (VSCODE_TEST_HOST)
    throw new HostProblem(`VSCODE_TEST_HOST is "${VSCODE_TEST_HOST}"; it can be desktop or web.`);
  const obstacle = noScreen();
  if (obstacle) return embedded(obstacle);
  try {
    return await desktop();
  } catch (error) {
    return embedded(whyNot(error));
  }
}

async function desktop() {
  const obstacle = noScreen();
  if (obstacle) throw new HostProblem(`${obstacle} Under Linux, "xvfb-run npm test" gives it one.`);
  const executable = await downloadAndUnzipVSCode();
  return { name: 'desktop VS Code', executable, embedded: false };
}

const whyNot = (error) => `Desktop VS Code could not be downloaded (${error.message ?? error}).`;

function refuse(error) {
  if (error instanceof HostProblem) throw error;
  throw new HostProblem(`${whyNot(error)} VSCODE_TEST_HOST=desktop allows no other host.`);
}

async function embedded(reason) {
  if (reason) console.log(`${reason} Using the embedded VS Code instead.`);
  return {
    name: 'the embedded VS Code (Node extension host)',
    executable: await codeLauncher(),
    embedded: true,
  };
}

function noScreen({ DISPLAY, WAYLAND_DISPLAY } = process.env) {
  const blind = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return blind ? 'Desktop VS Code needs a screen, and there is none here (no DISPLAY).' : undefined;
}
