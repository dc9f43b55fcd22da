import { relative, resolve } from 'node:path';
import { type Code, isJsonObject, nearest } from '@error-contracts/catalog';
import { compareCodes, defaultsOf } from '@error-contracts/catalog/draft';
import type { SourceFile } from '@error-contracts/catalog/read';
import type { OpenCatalog } from '../../editing/open-catalog.js';
import { UsageError } from '../../terminal/usage-error.js';
import type { WantedCode } from './choose-code.js';

/**
 * Returns the file that was named, from the working directory or from the folder of the catalogue: an included one, or the
 * catalogue itself.
 *
 * @throws {UsageError} If the catalogue does not include it, or if it is of a package.
 */
export function includedFile({ path, sources }: OpenCatalog, named: string, cwd: string): SourceFile | undefined {
  const { catalog, included = [] } = sources;
  const wanted = [resolve(cwd, named), resolve(cwd, path, '..', named)];
  if (wanted.includes(resolve(cwd, path))) return catalog;
  const found = included.find(({ file }) => wanted.includes(resolve(cwd, file.path)));
  if (found === undefined) {
    const own = included.flatMap(({ file, package: from }) =>
      from === undefined ? [relative(cwd, resolve(cwd, file.path))] : [],
    );
    const near = nearest(named, own);
    const help = near === undefined ? 'Name a file that "include" of the catalogue finds.' : `Did you mean ${near}?`;
    throw new UsageError(`${path} does not include ${named.slice(0, 200)}.`, help);
  }
  if (found.package !== undefined) {
    const help = 'Add the error where the package is made, or name another file.';
    throw new UsageError(`${found.file.path} is of the package ${found.package}.`, help);
  }
  return found.file;
}

/** Returns what was given for an error, completed by what the file for it says of all its entries. */
export function withDefaultsOf<Given extends Partial<WantedCode>>(file: SourceFile | undefined, given: Given): Given {
  if (file === undefined) return given;
  const { domain, range } = defaultsOf(file);
  return {
    ...given,
    ...(given.domain === undefined && domain !== undefined ? { domain } : {}),
    ...(given.range === undefined && given.code === undefined && range !== undefined ? { range } : {}),
  };
}

/**
 * Returns the file that has the errors of a range: of several, the one with the next lower code. Undefined if no file of
 * this folder says that it has this range.
 */
export function fileOfRange({ sources }: OpenCatalog, range: string, code: Code): SourceFile | undefined {
  const files = (sources.included ?? [])
    .filter(({ file, package: from }) => from === undefined && defaultsOf(file).range === range)
    .map(({ file }) => ({ file, below: highestBelow(file, code) }));
  return files.reduce<(typeof files)[number] | undefined>(
    (best, one) => (best === undefined || compareBelow(one.below, best.below) > 0 ? one : best),
    undefined,
  )?.file;
}

function highestBelow({ value }: SourceFile, code: Code): Code | undefined {
  const errors = isJsonObject(value) && isJsonObject(value.errors) ? Object.entries(value.errors) : [];
  return errors.reduce<Code | undefined>((highest, [name, entry]) => {
    const own = isJsonObject(entry) ? (entry.code ?? name) : undefined;
    if (typeof own !== typeof code || compareCodes(own as Code, code) >= 0) return highest;
    return compareBelow(own as Code, highest) > 0 ? (own as Code) : highest;
  }, undefined);
}

/** Compares two codes; that of a file without a lower code is below all. */
function compareBelow(one: Code | undefined, other: Code | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  return compareCodes(one, other);
}
