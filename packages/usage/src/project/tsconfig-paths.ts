import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';

/** What a `tsconfig.json` or `jsconfig.json` says about imports. */
export interface PathMapping {
  /** Returns the absolute paths that an import may stand for, best first. */
  readonly candidatesOf: (source: string) => readonly string[];
}

interface CompilerOptions {
  readonly baseUrl?: unknown;
  readonly paths?: unknown;
}

/** Returns a function that finds what the nearest config above a folder says about imports. Each config is read once. */
export function pathMappings(): (folder: string) => PathMapping | undefined {
  const known = new Map<string, PathMapping | undefined>();
  return function mappingOf(folder): PathMapping | undefined {
    const passed: string[] = [];
    let found: PathMapping | undefined;
    for (let current = folder; ; current = dirname(current)) {
      if (known.has(current)) {
        found = known.get(current);
        break;
      }
      passed.push(current);
      found = mappingIn(current);
      if (found !== undefined || current === dirname(current)) break;
    }
    for (const one of passed) known.set(one, found);
    return found;
  };
}

function mappingIn(folder: string): PathMapping | undefined {
  for (const name of ['tsconfig.json', 'jsconfig.json']) {
    const config = readConfig(join(folder, name), 0);
    if (config !== undefined) return config;
  }
  return undefined;
}

/** A config that extends itself ends here. */
const MOST_CONFIGS = 10;

function readConfig(path: string, depth: number): PathMapping | undefined {
  const config = objectIn(path);
  if (config === undefined) return undefined;
  const { baseUrl, paths } = (config.compilerOptions ?? {}) as CompilerOptions;
  const folder = dirname(path);
  if (typeof paths === 'object' && paths !== null) {
    return mapping(resolve(folder, typeof baseUrl === 'string' ? baseUrl : '.'), new Map(Object.entries(paths)));
  }
  const bases = [config.extends].flat().filter((one): one is string => typeof one === 'string' && one.startsWith('.'));
  const inherited =
    depth < MOST_CONFIGS ? bases.toReversed().map((base) => readConfig(resolve(folder, base), depth + 1)) : [];
  return inherited.find((one) => one !== undefined) ?? mapping(folder, new Map());
}

function objectIn(path: string): { readonly extends?: unknown; readonly compilerOptions?: unknown } | undefined {
  try {
    const errors: ParseError[] = [];
    const value: unknown = parse(readFileSync(path, 'utf8'), errors, { allowTrailingComma: true });
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Without a config imports mean what they say.
    return undefined;
  }
}

function mapping(base: string, paths: ReadonlyMap<string, unknown>): PathMapping {
  const patterns = [...paths].map(([pattern, targets]) => ({
    parts: pattern.split('*', 2),
    targets: Array.isArray(targets) ? targets.filter((one): one is string => typeof one === 'string') : [],
  }));
  return {
    candidatesOf(source) {
      const fitting = patterns.filter(({ parts: [before = '', after] }) =>
        after === undefined
          ? source === before
          : source.length >= before.length + after.length && source.startsWith(before) && source.endsWith(after),
      );
      // The longest beginning wins, as in TypeScript.
      const best = fitting.sort((a, b) => (b.parts[0]?.length ?? 0) - (a.parts[0]?.length ?? 0))[0];
      if (best === undefined) return [];
      const [before = '', after = ''] = best.parts;
      const star = source.slice(before.length, source.length - after.length);
      return best.targets.map((target) =>
        resolve(
          base,
          target.replace('*', () => star),
        ),
      );
    },
  };
}
