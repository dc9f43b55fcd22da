import { readdir, readFile, rm } from 'node:fs/promises';

/** What turbo did in one run. */
export interface RunSummary {
  readonly execution: {
    readonly startTime: number;
    readonly endTime: number;
    readonly attempted: number;
    readonly cached: number;
  };
  readonly tasks: readonly TaskSummary[];
}

/** What turbo did for one task. */
export interface TaskSummary {
  readonly taskId: string;
  readonly task: string;
  /** The script of the package. */
  readonly command: string;
  /** The folder of the package, from the root. */
  readonly directory: string;
  readonly cache: { readonly status: 'HIT' | 'MISS' };
  /** Absent if the task did not run. */
  readonly execution?: { readonly exitCode: number | null };
}

/** Resolves to the newest summary; older ones are deleted, because turbo keeps one for every run. */
export async function latestRunSummary(): Promise<RunSummary> {
  const folder = new URL('../../../.turbo/runs/', import.meta.url);
  // Their names ascend with time.
  const [newest, ...older] = (await readdir(folder)).sort().reverse();
  if (newest === undefined) throw new Error('There is no run summary: run `npm run build`.');
  await Promise.all(older.map((name) => rm(new URL(name, folder))));
  return JSON.parse(await readFile(new URL(newest, folder), 'utf8'));
}
