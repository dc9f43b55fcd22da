/** The folder of all runs, in the folder of a project. */
export const RUNS_FOLDER = '.error-coverage';

/** How the name of the folder of one run begins. */
export const RUN_PREFIX = 'run-';

/** The file in the folder of a run that says which process it belongs to. */
export const OWNER_FILE = 'owner.json';

/** The file in the folder of a run that says that its report was made. */
export const FINISHED_FILE = 'finished';

/** The files in the folder of a run that no process of the tests writes. */
export const RUN_FILES: readonly string[] = [OWNER_FILE, FINISHED_FILE];

/** The process that started a run. */
export interface Owner {
  readonly pid: number;
  readonly host: string;
}
