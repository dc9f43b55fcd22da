import { isAbsolute, normalize, sep } from 'node:path';
import type { Files } from '../files.js';
import { isGenerated } from '../kit/banner.js';

/**
 * Refuses files that an emitter must not make. Whoever writes an emitter sees it at the first run: without a banner,
 * only the second run would fail, because it could not tell the file from the work of people.
 *
 * @throws {Error} If a file has no banner, or if its path leaves the folder.
 */
export function requireGenerated(files: Files): void {
  for (const [path, text] of files) {
    if (!isGenerated(text)) {
      throw new Error(
        `The emitter made ${path} without a banner. Begin it with banner() of @error-contracts/compiler/kit.`,
      );
    }
    const inside = normalize(path);
    if (isAbsolute(path) || inside === '..' || inside.startsWith(`..${sep}`)) {
      throw new Error(`The emitter made the path ${path}, which is outside of the folder to write.`);
    }
  }
}
