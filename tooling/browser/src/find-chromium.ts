import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { bundledChromium } from './bundled-chromium.ts';
import type { Chromium } from './chromium.ts';
import { installedBrowsers } from './installed-browsers.ts';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: NodeJS.ProcessEnv;
  readonly cache: string;
}

/**
 * Resolves to the Chromium for tests: `CHROMIUM_PATH`, or the one from npm (the same for everyone), or an installed
 * Chrome, Chromium or Edge. Throws with what to do if there is none; a wrong `CHROMIUM_PATH` is never passed over.
 */
export async function findChromium(machine: Machine): Promise<Chromium> {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (await isExecutable(chosen)) return { executablePath: chosen, env: {}, origin: 'CHROMIUM_PATH' };
    throw new Error(
      `CHROMIUM_PATH is ${JSON.stringify(chosen)}, which is no file that can be run. Correct it or unset it.`,
    );
  }
  const reasons: string[] = [];
  if (machine.platform === 'linux' && machine.arch === 'x64') {
    try {
      return await bundledChromium(machine.cache);
    } catch (error) {
      reasons.push(`The one from npm does not run: ${String(error)}`);
    }
  } else {
    reasons.push(`The one from npm is for Linux on x64, not for ${machine.platform} on ${machine.arch}.`);
  }
  for (const path of installedBrowsers(machine.platform, machine.env)) {
    if (await isExecutable(path)) return { executablePath: path, env: {}, origin: 'installed' };
  }
  throw new Error(
    `There is no Chromium for the browser tests. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH.\n${reasons.join('\n')}`,
  );
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
