import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';

/** Builds the application as `npm run dev` serves it, with the pseudo-locales. Resolves to the folder, until the file ends. */
export async function buildForDevelopment(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'web-development-'));
  afterAll(() => rmSync(outDir, { recursive: true }));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  await build({ root, mode: 'development', logLevel: 'error', build: { outDir, emptyOutDir: true, minify: false } });
  return outDir;
}
