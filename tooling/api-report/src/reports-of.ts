import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, type ExtractorMessage } from '@microsoft/api-extractor';
import type { EntryPoint } from './entry-points.ts';

const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'es2024.string', 'dom'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
};

/**
 * Returns the report of each entry of a package, by its file name.
 *
 * @throws {Error} If the declarations cannot be read.
 */
export function reportsOf(folder: string, entries: readonly EntryPoint[], draft: string): ReadonlyMap<string, string> {
  const [written, temporary] = [join(draft, 'written'), join(draft, 'temporary')];
  for (const path of [written, temporary]) mkdirSync(path, { recursive: true });
  const configs = entries.map(({ report, types }) =>
    ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: types,
        compiler: { overrideTsconfig: { compilerOptions, files: entries.map((entry) => entry.types) } },
        apiReport: { enabled: true, reportFileName: report, reportFolder: written, reportTempFolder: temporary },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        newlineKind: 'lf',
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, 'package.json'),
    }),
  );
  const [first] = configs;
  if (first === undefined) return new Map();
  // One program for all entries: each of its own takes a second.
  const compilerState = CompilerState.create(first, { additionalEntryPoints: entries.map(({ types }) => types) });
  return new Map(
    configs.map((config, index) => {
      Extractor.invoke(config, { localBuild: true, compilerState, messageCallback });
      const { report = '' } = entries[index] ?? {};
      return [report, readFileSync(join(written, report), 'utf8')];
    }),
  );
}

/** Lets only errors of the compiler through: what is exported without being documented is the linter's matter. */
function messageCallback(message: ExtractorMessage): void {
  message.handled = true;
  if (message.category !== 'Compiler') return;
  throw new Error(`${message.sourceFilePath ?? ''}:${message.sourceFileLine ?? ''} ${message.text}`);
}
