import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A change of the code that no test noticed. */
export interface Survivor {
  /** The file, from the folder of its package. */
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** The changed code, and what it was changed to. */
  readonly before: string;
  readonly after: string;
  /** Whether no test runs the code. */
  readonly unseen: boolean;
}

/** What the mutants of a part became. */
export interface PartResult {
  /** How many files were run, those without a mutant too. */
  readonly files: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly survivors: readonly Survivor[];
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly config: { readonly mutate: readonly string[] };
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** Returns the results of the runs in a folder, of the files that are as they were then. */
export function readResults(folder: string, packageFolder: string): PartResult {
  const counts: Record<string, number> = {};
  const survivors: Survivor[] = [];
  const seen = new Set<string>();
  const outdated = new Set<string>();
  const run = new Set<string>();
  for (const name of globSync('*.json', { cwd: folder, exclude: ['*.incremental.json'] }).sort()) {
    const { files, config }: Report = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const [file, { source, mutants }] of Object.entries(files)) {
      const path = join(packageFolder, file);
      if (!existsSync(path) || readFileSync(path, 'utf8') !== source) outdated.add(file);
      if (seen.has(file) || outdated.has(file)) continue;
      seen.add(file);
      for (const mutant of mutants) {
        counts[mutant.status] = (counts[mutant.status] ?? 0) + 1;
        if (/^(Survived|NoCoverage)$/.test(mutant.status)) survivors.push(survivorOf(file, source, mutant));
      }
    }
    for (const file of config.mutate) if (existsSync(join(packageFolder, file))) run.add(file);
  }
  return { files: [...run].filter((file) => !outdated.has(file)).length, counts, survivors };
}

function survivorOf(file: string, source: string, mutant: Mutant): Survivor {
  const { location, mutatorName, replacement = '', status } = mutant;
  const lines = source.split('\n').slice(location.start.line - 1, location.end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, location.end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(location.start.column - 1) ?? '';
  const before = lines.join('\n');
  const unseen = status === 'NoCoverage';
  return { file, line: location.start.line, mutator: mutatorName, before, after: replacement, unseen };
}
