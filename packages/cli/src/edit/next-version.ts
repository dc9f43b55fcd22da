import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The version of the next release: the one of the nearest package.json above a file, raised; before 1.0.0 the minor version
 * is the one to raise. Undefined where no package.json says a version.
 */
export function nextVersion(below: string, bump: 'minor' | 'major'): string | undefined {
  for (let folder = dirname(resolve(below)); ; folder = dirname(folder)) {
    const [, major, minor, patch, prerelease] = versionIn(join(folder, 'package.json')) ?? [];
    if (major !== undefined) {
      if (prerelease !== undefined) return `${major}.${minor}.${patch}`;
      return bump === 'major' && major !== '0' ? `${Number(major) + 1}.0.0` : `${major}.${Number(minor) + 1}.0`;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

function versionIn(path: string): RegExpExecArray | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: unknown };
    return /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(String(version)) ?? undefined;
  } catch {
    // Whatever is wrong with it, others will say: here it only has no version.
    return undefined;
  }
}
