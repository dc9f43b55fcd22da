import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.ts';
import { fontEnvironment } from './font-environment.ts';

export type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));

/** Resolves to a headless Chromium, driven by Playwright. Close it at the end. */
export async function launchBrowser(): Promise<Browser> {
  const { platform, arch, env } = process;
  const found = await findChromium({ platform, arch, env, cache: CACHE });
  const fonts = platform === 'linux' ? await fontEnvironment(CACHE) : {};
  return chromium.launch({
    executablePath: found.executablePath,
    args: ['--font-render-hinting=none'],
    env: { ...definedOf(env), ...fonts, ...found.env },
  });
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
