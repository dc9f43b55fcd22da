import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { check } from '@error-contracts/catalog/check';
import { releasedText } from '@error-contracts/catalog/compare';
import { RELEASED_FILE } from '@error-contracts/catalog/read';
import valid from 'semver/functions/valid.js';
import { finishEdits } from '../../catalog/finish-edits.js';
import { readCatalog } from '../../catalog/read-catalog.js';
import { editFolder, withEditLock } from '../../catalog/with-edit-lock.js';
import { writeTexts } from '../../catalog/write-texts.js';
import { openProject, type Project } from '../../config/open-project.js';
import { changesSinceRelease } from '../../releases/changes-since-release.js';
import { type CatalogPackage, packageOf } from '../../releases/package-of.js';
import type { DiagnosticFormat } from '../../report/diagnostic-format.js';
import { printRefusal } from '../../report/print-diagnostics.js';
import type { Terminal } from '../../terminal/terminal.js';
import { UsageError } from '../../terminal/usage-error.js';
import { numberedNames } from './numbered-names.js';
import { releaseReport } from './release-report.js';
import { requireVersionBump } from './require-version-bump.js';

/** The options of `release`. */
export interface ReleaseOptions {
  readonly catalog?: string;
  readonly config?: string;
  readonly dryRun?: boolean;
  /** Whether names that only repeat a code are released. */
  readonly allowNumberedNames?: boolean;
  readonly format: DiagnosticFormat;
}

/**
 * Writes what a catalogue promises into `released.json` beside it. Resolves to 0, or to 1 if the catalogue has errors or the
 * version is too small for what changed; then nothing is written.
 */
export async function releaseCommand(
  terminal: Terminal,
  named: string | undefined,
  options: ReleaseOptions,
): Promise<number> {
  const project = openProject(options, terminal.cwd);
  const { catalog: path } = project;
  if (!options.dryRun && existsSync(resolve(terminal.cwd, path))) {
    return await withEditLock(path, terminal, () => release(terminal, project, named, options));
  }
  await finishEdits(path, terminal);
  return await release(terminal, project, named, options);
}

async function release(
  terminal: Terminal,
  { catalog: path, settings }: Project,
  named: string | undefined,
  { format, dryRun = false, allowNumberedNames = false }: ReleaseOptions,
): Promise<number> {
  const { cwd, stdout } = terminal;
  const sources = await readCatalog(path, cwd);
  const { diagnostics, contract } = check(sources, settings);
  if (contract === undefined) {
    await printRefusal(terminal, { format }, diagnostics, REFUSED);
    return 1;
  }
  const target = join(dirname(path), RELEASED_FILE);
  const pack = packageOf(path, cwd);
  const version = versionOf(named, pack);
  const since = await changesSinceRelease(path, sources, cwd);
  const tooSmall = requireVersionBump(since, version, named === undefined ? pack?.path : undefined, target);
  const nameless = allowNumberedNames ? [] : numberedNames(diagnostics, sources);
  const errors = [...since.diagnostics, ...tooSmall, ...nameless].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    await printRefusal(terminal, { format }, errors, REFUSED);
    return 1;
  }
  const isSame = since.bump === 'none' && since.released === version && since.changes.length === 0;
  const written = !isSame && !dryRun;
  if (written) {
    const text = releasedText(since.snapshot, version, schemaBeside(target, cwd));
    writeTexts(new Map([[target, text]]), editFolder(path, cwd), cwd);
  }
  stdout.write(releaseReport(format, { since, version, target, errors: contract.errors.length, written }));
  return 0;
}

const REFUSED = 'Nothing was released.';

function versionOf(named: string | undefined, pack: CatalogPackage | undefined): string {
  const version = named ?? pack?.version;
  if (version === undefined) {
    const where = pack === undefined ? 'There is no package.json above the catalogue' : `${pack.path} has no version`;
    throw new UsageError(`${where}, and none was named.`, 'Name the version: error-contracts release 1.0.0.');
  }
  const canonical = valid(version);
  if (canonical !== null) return canonical;
  throw new UsageError(`"${version.slice(0, 60)}" is not a version.`, 'Write it as Semantic Versioning does: 1.4.0.');
}

const SCHEMA_FILE = 'released.schema.json';

/** Returns the path of the JSON Schema for editors; undefined if the folder of the catalogue does not have it. */
function schemaBeside(target: string, cwd: string): string | undefined {
  return existsSync(resolve(cwd, dirname(target), SCHEMA_FILE)) ? `./${SCHEMA_FILE}` : undefined;
}
