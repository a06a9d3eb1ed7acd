import { chromium } from 'playwright-core';
import { HOST } from './paths.mjs';
import { setUpHost } from './setup.mjs';

const QUIET = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Launches the embedded Chromium, or the one that CHROMIUM names. `options` are playwright's. */
export async function launchChromium(options = {}) {
  const args = [...QUIET, ...OFFLINE];
  if (process.env.CHROMIUM) {
    return chromium.launch({ executablePath: process.env.CHROMIUM, args, ...options });
  }
  await setUpHost();
  const libraries = [process.env.LD_LIBRARY_PATH, HOST.chromiumLibraries].filter(Boolean).join(':');
  const env = { ...process.env, FONTCONFIG_FILE: HOST.fontConfig, LD_LIBRARY_PATH: libraries };
  return chromium.launch({ executablePath: HOST.chromium, args, env, ...options });
}

export const VIEWPORT = { width: 1400, height: 860 };
