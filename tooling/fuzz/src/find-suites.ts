import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A test file that a seed makes different. */
export interface Suite {
  /** The folder of its package, relative to the root. */
  readonly folder: string;
  /** Relative to that folder. */
  readonly file: string;
}

const TESTS = '{packages,apps,tooling}/*/test/**/*.{ts,tsx}';
const READS_SEED = /\bprocess\.env\.FUZZ_SEED\b|from '@error-contracts\/vitest-config\/fuzz'/;
const IMPORTED = /^(?:import|export)\b[^'"]*['"](\.[^'"]+)['"]/gm;

/** Returns every test file below a root that reads FUZZ_SEED, by itself or through the files of tests that it imports. */
export function findSuites(root: string): readonly Suite[] {
  const ignore = (path: string) => path.split(sep).includes('node_modules');
  const paths = globSync(TESTS, { cwd: root })
    .filter((path) => !ignore(path))
    .sort();
  const texts = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const seeded = new Set(paths.filter((path) => READS_SEED.test(texts.get(path) ?? '')));
  for (let before = -1; before < seeded.size; ) {
    before = seeded.size;
    for (const [path, text] of texts) {
      if (importsOf(path, text).some((imported) => seeded.has(imported))) seeded.add(path);
    }
  }
  return paths.filter((path) => seeded.has(path) && /\.test\.tsx?$/.test(path)).map(suiteOf);
}

function importsOf(path: string, text: string): readonly string[] {
  const files = [...text.matchAll(IMPORTED)].map(([, name = '']) => join(dirname(path), name));
  return files.flatMap((file) => [file, file.replace(/\.jsx?$/, '.ts'), file.replace(/\.jsx?$/, '.tsx')]);
}

function suiteOf(path: string): Suite {
  const folder = path.split(sep).slice(0, 2).join(sep);
  return { folder, file: relative(folder, path) };
}
