import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '@error-contracts/catalog';
import { parse } from 'jsonc-parser';

/** How a project compiles TypeScript, as far as imports depend on it. All names are in lower case. */
export interface TypeScriptSettings {
  readonly module: string | undefined;
  readonly moduleResolution: string | undefined;
  /** Whether an import may end with `.ts`. */
  readonly importsTs: boolean;
  readonly jsx: boolean;
}

/** Returns the settings of the `tsconfig.json` of a folder; undefined if there is none. */
export function typeScriptSettings(folder: string): TypeScriptSettings | undefined {
  const path = join(folder, 'tsconfig.json');
  if (!existsSync(path)) return undefined;
  const { module, moduleResolution, ...options } = compilerOptions(path, DEEPEST);
  const isOn = (name: string): boolean => options[name] === true;
  return {
    module: lowerCase(module),
    moduleResolution: lowerCase(moduleResolution),
    importsTs: isOn('allowImportingTsExtensions') || isOn('rewriteRelativeImportExtensions'),
    jsx: options.jsx !== undefined,
  };
}

/** A config that extends itself must not go on without end. */
const DEEPEST = 10;

/** The options of a config over those that it extends; those of a solution are in the first project that it refers to. */
function compilerOptions(path: string, depth: number): JsonObject {
  const config = readConfig(path);
  if (config === undefined || depth === 0) return {};
  const inherited = listOf(config.extends).map((name) => compilerOptions(extended(name, path), depth - 1));
  const [project] = Array.isArray(config.references) && isEmptyList(config.files) ? config.references : [];
  const referred =
    isJsonObject(project) && typeof project.path === 'string'
      ? [compilerOptions(withFileName(resolve(dirname(path), project.path)), depth - 1)]
      : [];
  const own = isJsonObject(config.compilerOptions) ? config.compilerOptions : {};
  return Object.assign({}, ...inherited, ...referred, own);
}

function readConfig(path: string): JsonObject | undefined {
  try {
    const value: Json = parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), [], { allowTrailingComma: true });
    return isJsonObject(value) ? value : undefined;
  } catch {
    // A config that cannot be read says nothing; the compiler reports that better.
    return undefined;
  }
}

function extended(name: string, from: string): string {
  if (/^[./]/.test(name)) return withFileName(resolve(dirname(from), name));
  const { resolve: resolvePackage } = createRequire(from);
  for (const candidate of [name, `${name}/tsconfig.json`, `${name}.json`]) {
    try {
      return resolvePackage(candidate);
    } catch {
      // It is not installed, or has another name.
    }
  }
  return '';
}

function withFileName(path: string): string {
  if (path.endsWith('.json')) return path;
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'tsconfig.json') : `${path}.json`;
}

function listOf(value: Json | undefined): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => typeof one === 'string');
}

function isEmptyList(value: Json | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function lowerCase(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value.toLowerCase() : undefined;
}
