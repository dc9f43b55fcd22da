import { gunzipSync } from 'node:zlib';
import { filesInMemory, readSources } from '@error-contracts/catalog/read';
import { unpackTar } from 'modern-tar';
import { DEFAULT_PATHS } from '../catalog/find-catalog.js';
import { withProgress } from '../terminal/progress.js';
import type { Terminal } from '../terminal/terminal.js';
import { UsageError } from '../terminal/usage-error.js';
import { fetchPackage } from './fetch-package.js';
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
  const sources = await readSources(
    path,
    filesInMemory(files, (file) => `${name}@${version}/${file}`),
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
