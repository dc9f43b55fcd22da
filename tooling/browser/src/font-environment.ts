import { createReadStream } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';
import { decompress } from 'woff2-encoder';
import { fillOnce } from './fill-once.ts';
import { packageFolder } from './package-folder.ts';

// With Open Sans (Latin, Greek, Cyrillic) they have every character of the eleven languages: Noto Sans SC has Kana and
// traditional Han too.
const PACKAGES = ['noto-sans-sc', 'noto-sans-kr', 'noto-sans-arabic'].map((name) => `@fontsource-variable/${name}`);
const UPRIGHT = '-wght-normal.woff2';

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

/**
 * Resolves to the environment in which a Chromium on Linux has fonts for every language and nothing else, the same on
 * every machine.
 */
export async function fontEnvironment(cache: string): Promise<Readonly<Record<string, string>>> {
  const packages = await Promise.all(PACKAGES.map(packageFolder));
  const openSans = await packageFolder('@sparticuz/chromium');
  const key = [openSans, ...packages].map(({ version }) => version).join('-');
  const folder = await fillOnce(join(cache, `fonts-${key}`), async (draft) => {
    await pipeline(
      createReadStream(join(openSans.path, 'bin/fonts.tar.br')),
      createBrotliDecompress(),
      extract(draft, { ignore: (path) => path.endsWith('.conf') }),
    );
    for (const { path } of packages) await unpack(join(path, 'files'), draft);
    await writeFile(join(draft, 'fonts.conf'), CONFIGURATION);
  });
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf'), XDG_CACHE_HOME: folder };
}

/** Chromium finds WOFF2 files through fontconfig, but draws them blank. */
async function unpack(files: string, folder: string): Promise<void> {
  for (const name of await readdir(files)) {
    if (!name.endsWith(UPRIGHT)) continue;
    const font = await decompress(await readFile(join(files, name)));
    await writeFile(join(folder, `${name.slice(0, -UPRIGHT.length)}.ttf`), font);
  }
}
