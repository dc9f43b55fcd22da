import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import type { Chromium } from './chromium.ts';
import { fillOnce } from './fill-once.ts';
import { packageFolder } from './package-folder.ts';

/**
 * Resolves to the Chromium of `@sparticuz/chromium`, unpacked here: its own helper writes to one fixed path without a
 * lock, so that two test files at once run half a browser. Throws if it does not run, as on Alpine.
 */
export async function bundledChromium(cache: string): Promise<Chromium> {
  const { path, version } = await packageFolder('@sparticuz/chromium');
  const folder = await fillOnce(join(cache, `chromium-${version}`), (draft) => unpack(join(path, 'bin'), draft));
  const chromium = {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib') },
    origin: `@sparticuz/chromium ${version}`,
  };
  await promisify(execFile)(chromium.executablePath, ['--version'], { env: chromium.env, timeout: 30_000 });
  return chromium;
}

async function unpack(archives: string, folder: string): Promise<void> {
  await pipeline(
    createReadStream(join(archives, 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
  );
  // NSS, NSPR and Expat, which a bare machine or container does not have.
  await pipeline(createReadStream(join(archives, 'al2023.tar.br')), createBrotliDecompress(), extract(folder));
}
