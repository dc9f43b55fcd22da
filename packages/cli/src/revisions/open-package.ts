import { gunzipSync } from 'node:zlib';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { unpackTar } from 'modern-tar';
import validRange from 'semver/ranges/valid.js';
import { DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { withProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { fetchPackage } from './fetch-package.js';
import { placesIn } from './included-of-revision.js';
import { packageSpecOf } from './package-spec-of.js';
import { type OpenedRevision, revisionOfSources } from './revision.js';

/**
 * Opens the catalogue that a published package holds.
 *
 * @throws {UsageError} If the package cannot be fetched, or holds no catalogue.
 */
export async function openPackage(spec: string, terminal: Terminal): Promise<OpenedRevision> {
  const tarball = await withProgress(terminal, `Fetching ${spec}`, () => fetchPackage(spec, terminal));
  const files = await jsonFilesOf(spec, tarball);
  const { name, version } = manifestOf(files, spec);
  const path = [...DEFAULT_PATHS].reverse().find((candidate) => files.has(candidate));
  if (path === undefined) {
    const help = 'Name a package that publishes its catalogue: "files" in its package.json must list it.';
    throw new UsageError(`The package ${name}@${version} holds no ${DEFAULT_PATHS.join(' and no ')}.`, help);
  }
  const further = await dependenciesOf(files, placesIn(files.get(path)).packages, terminal);
  const sources = await readSources(
    path,
    filesInMemory(new Map([...files, ...further]), (file) => `${name}@${version}/${file}`),
  );
  return revisionOfSources(sources, { kind: 'package', title: `${name}@${version}, npm package (${path})`, version });
}

/** Far beyond any package, and far below what would exhaust the memory. */
const LARGEST = 2 ** 29;

async function jsonFilesOf(spec: string, tarball: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const entries = await unpackTar(gunzipSync(tarball, { maxOutputLength: LARGEST }), {
      strip: 1,
      strict: true,
      filter: ({ name, type }) => type === 'file' && name.endsWith('.json'),
    });
    return new Map(entries.map(({ header, data }) => [header.name, data ?? new Uint8Array()]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The package ${spec} cannot be unpacked: ${reason}.`, `Look at it: npm pack ${spec}`);
  }
}

/** More base packages than any catalogue has: a package must not make this machine fetch without end. */
const MOST_DEPENDENCIES = 20;

/**
 * Resolves to the JSON files of packages that the catalogue of a package includes, as if they were installed below it. Only
 * what its manifest depends on by a range of versions is fetched; a package that is not is reported as not installed.
 */
async function dependenciesOf(
  files: ReadonlyMap<string, Uint8Array>,
  names: readonly string[],
  terminal: Terminal,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(new TextDecoder().decode(files.get('package.json')));
  const ranges = new Map<string, unknown>([...Object.entries(peerDependencies), ...Object.entries(dependencies)]);
  const found = new Map<string, Uint8Array>();
  for (const name of names.slice(0, MOST_DEPENDENCIES)) {
    const range = String(ranges.get(name) ?? '');
    const folder = `node_modules/${name}`;
    const spec = `${name}@${range}`;
    if (range === '' || validRange(range) === null || packageSpecOf(spec) === undefined) continue;
    if (files.has(`${folder}/package.json`)) continue;
    const tarball = await withProgress(terminal, `Fetching ${spec}`, () => fetchPackage(spec, terminal));
    for (const [path, bytes] of await jsonFilesOf(spec, tarball)) found.set(`${folder}/${path}`, bytes);
  }
  return found;
}

function manifestOf(
  files: ReadonlyMap<string, Uint8Array>,
  spec: string,
): { readonly name: string; readonly version: string } {
  try {
    const { name, version } = JSON.parse(new TextDecoder().decode(files.get('package.json')));
    return { name: String(name), version: String(version) };
  } catch {
    throw new UsageError(`The package ${spec} has no package.json that can be read.`, `Look at it: npm pack ${spec}`);
  }
}
