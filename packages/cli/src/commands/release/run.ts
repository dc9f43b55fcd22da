import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@error-contracts/catalog';
import { check } from '@error-contracts/catalog/check';
import { releasedText } from '@error-contracts/catalog/compare';
import { RELEASED_FILE, readSources } from '@error-contracts/catalog/read';
import valid from 'semver/functions/valid.js';
import { findCatalog } from '../../catalog/find-catalog.js';
import { writeTexts } from '../../catalog/write-texts.js';
import { type ChangesSinceRelease, changesSinceRelease } from '../../releases/changes-since-release.js';
import { type CatalogPackage, packageOf } from '../../releases/package-of.js';
import { type DiagnosticFormat, reportDiagnostics } from '../../report/diagnostic-formats.js';
import { plural } from '../../report/quantities.js';
import { UsageError } from '../../terminal/usage-error.js';
import { requireVersionBump } from './require-version-bump.js';

/** The options of `release`. */
export interface ReleaseOptions {
  readonly catalog?: string;
  readonly dryRun?: boolean;
  readonly format: DiagnosticFormat;
}

/**
 * Writes what a catalogue promises into `released.json` beside it; resolves to 0, or to 1 where it has a Problem or the version is too
 * small for what changed, and nothing was written.
 */
export async function releaseCommand(named: string | undefined, options: ReleaseOptions): Promise<number> {
  const { format, dryRun = false } = options;
  const path = findCatalog(options.catalog);
  const sources = await readSources(path);
  const { diagnostics, contract } = check(sources);
  if (contract === undefined) return refuse(format, diagnostics);
  const target = join(dirname(path), RELEASED_FILE);
  const pack = packageOf(path);
  const version = versionOf(named, pack);
  const since = await changesSinceRelease(path, sources);
  const failure = requireVersionBump(since, version, named === undefined ? pack?.path : undefined, target);
  const grave = [
    ...since.diagnostics.filter(({ severity }) => severity === 'error'),
    ...(failure === undefined ? [] : [failure]),
  ];
  if (grave.length > 0) return refuse(format, grave);
  const isSame = since.bump === 'none' && since.released === version && since.changes.length === 0;
  if (!isSame && !dryRun)
    await writeTexts(new Map([[target, releasedText(since.snapshot, version, schemaBeside(target))]]));
  process.stdout.write(
    report(format, { since, version, target, errors: contract.errors.length, written: !isSame && !dryRun }),
  );
  return 0;
}

function refuse(format: DiagnosticFormat, diagnostics: readonly Diagnostic[]): number {
  process.stdout.write(reportDiagnostics(format, { diagnostics, facts: undefined, all: false }));
  process.stderr.write('Nothing was released.\n');
  return 1;
}

function versionOf(named: string | undefined, pack: CatalogPackage | undefined): string {
  const version = named ?? pack?.version;
  if (version === undefined) {
    const where = pack === undefined ? 'There is no package.json above the catalogue' : `${pack.path} has no version`;
    throw new UsageError(`${where}, and none was named.`, 'Name the version: error-contracts release 1.0.0.');
  }
  const sound = valid(version);
  if (sound !== null) return sound;
  throw new UsageError(`"${version.slice(0, 60)}" is no version.`, 'Write it as Semantic Versioning does: 1.4.0.');
}

const SCHEMA_FILE = 'released.schema.json';

/** Where the JSON Schema is, for editors; catalogues of others need not have it. */
function schemaBeside(target: string): string | undefined {
  return existsSync(join(dirname(target), SCHEMA_FILE)) ? `./${SCHEMA_FILE}` : undefined;
}

interface Report {
  readonly since: ChangesSinceRelease;
  readonly version: string;
  readonly target: string;
  readonly errors: number;
  readonly written: boolean;
}

function report(format: DiagnosticFormat, { since, version, target, errors, written }: Report): string {
  const { snapshot, released, bump, changes } = since;
  if (format === 'json') {
    const facts = {
      name: snapshot.name,
      version,
      released: released ?? null,
      bump,
      changes: changes.length,
      errors,
      written,
    };
    return `${JSON.stringify({ ...facts, file: target })}\n`;
  }
  const what = `${snapshot.name} ${version}: ${plural(errors, 'error')}`;
  if (released === undefined) return `${what}, the first release${written ? ` -> ${target}` : ''}\n`;
  if (changes.length === 0) return `${what}, nothing has changed since ${released}\n`;
  return `${what}, ${plural(changes.length, 'change')} since ${released} (${bump})${written ? ` -> ${target}` : ''}\n`;
}
